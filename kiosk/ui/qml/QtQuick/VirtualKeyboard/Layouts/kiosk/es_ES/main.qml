import Kiosk

// Spanish
KKeyLayout {
    upper: "qwertyuiopá"
    centre: "asdfghjklñé"
    lower: "zxcvbnmíóú@"
    beside: "-."
}
