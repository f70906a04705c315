import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles

// What a key of the on-screen keyboard looks like.
KeyPanel {
    id: root

    property string text
    property string glyph
    property string name: text  // for those who cannot see it
    property bool warm: false  // a function, no letter
    property bool small: warm
    property bool chosen: false
    readonly property bool pressed: control !== null && control.pressed
    readonly property bool capital: control !== null && control.uppercased && !warm && !small

    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.onPressAction: {
        if (!control.noKeyEvent)
            InputContext.inputEngine.virtualKeyClick(control.key, capital ? control.text.toUpperCase() : control.text, Qt.NoModifier);
        control.clicked();
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Math.round(Theme.keyGap / 2)
        radius: Theme.radiusKey
        color: root.chosen ? Theme.plain.mid : root.pressed ? (root.warm ? Theme.hair : Theme.sunk) : root.warm ? Theme.sunk : Theme.surface
        border.width: root.pressed || root.chosen ? Theme.lineChosen : Theme.line
        border.color: root.pressed || root.chosen ? Theme.ink : Theme.edge

        KText {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - Theme.s1)
            text: root.capital ? root.text.toUpperCase() : root.text
            font.pixelSize: root.small || Theme.crowded ? Theme.small : Theme.lead
            font.weight: root.small ? Theme.strongWeight : Theme.medium
            color: Theme.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        KIcon {
            visible: root.glyph !== ""
            anchors.centerIn: parent
            name: root.glyph
            directional: false
            size: Theme.iconSmall
            color: Theme.ink
        }
    }
}
