import Kiosk

// Arabic; the other letters are Latin, for addresses
KKeyLayout {
    upper: "ضصثقفغعهخحج"
    centre: "شسيبلاتنمكط"
    lower: "ذءؤرىةوزظدئ"
    beside: "أإآ"
    cased: false
    otherLabel: "abc"
    otherUpper: "qwertyuiop"
    otherCentre: "asdfghjkl'"
    otherLower: "zxcvbnm-.@"
    otherBeside: ""
    label: "أ ب ت"
}
