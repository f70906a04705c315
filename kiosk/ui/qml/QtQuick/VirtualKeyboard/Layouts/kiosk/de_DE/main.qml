import Kiosk

// German
KKeyLayout {
    upper: "qwertzuiopü"
    centre: "asdfghjklöä"
    lower: "yxcvbnmß-.@"
}
