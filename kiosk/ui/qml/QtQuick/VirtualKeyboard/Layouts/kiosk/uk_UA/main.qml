import Kiosk

// Ukrainian
KKeyLayout {
    upper: "йцукенгшщзхї"
    centre: "фівапролджєґ"
    lower: "ячсмитьбю"
    beside: "'-"
    otherLabel: "abc"
    otherUpper: "qwertyuiop"
    otherCentre: "asdfghjkl'"
    otherLower: "zxcvbnm-.@"
    otherBeside: ""
    label: "абв"
}
