import QtQuick

// All text of the kiosk. Plain, in our fonts, and never beyond its place.
Text {
    property bool figures: false  // digits of one width, for times and money

    textFormat: Text.PlainText
    font.family: Theme.sans
    font.pixelSize: Theme.body
    font.features: figures ? { "tnum": 1 } : ({})
    color: Theme.ink
    horizontalAlignment: Text.AlignLeft
    wrapMode: Text.Wrap
    elide: Text.ElideRight
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
