import Kiosk

// English
KKeyLayout {
    upper: "qwertyuiop"
    centre: "asdfghjkl'"
    lower: "zxcvbnm-.@"
}
