import Kiosk

// Turkish
KKeyLayout {
    upper: "qwertyuıopğü"
    centre: "asdfghjklşi"
    lower: "zxcvbnmöç"
    beside: ".-@"
    dotted: true
}
