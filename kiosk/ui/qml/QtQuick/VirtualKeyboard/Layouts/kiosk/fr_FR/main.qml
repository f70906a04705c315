import Kiosk

// French
KKeyLayout {
    upper: "azertyuiopé"
    centre: "qsdfghjklmè"
    lower: "wxcvbnç'-.@"
}
