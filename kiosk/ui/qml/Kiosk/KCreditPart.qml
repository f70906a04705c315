import QtQuick
import QtQuick.Layouts

// A part of a credit: its name above or beside its amount.
GridLayout {
    id: root

    property string text
    property string amount
    property string amountName  // objectName of the amount
    property bool lying: false
    property bool atEnd: false

    columns: lying ? 2 : 1
    columnSpacing: Theme.s2
    rowSpacing: 0

    KText {
        text: root.text
        font.pixelSize: Theme.small
        color: Theme.ink2
        horizontalAlignment: root.atEnd && !root.lying ? Text.AlignRight : Text.AlignLeft
        Layout.fillWidth: true
    }

    KText {
        objectName: root.amountName
        text: root.amount
        font.pixelSize: root.lying ? Theme.body : Theme.lead
        font.weight: root.atEnd ? Theme.strongWeight : Theme.medium
        figures: true
        wrapMode: Text.NoWrap
        horizontalAlignment: root.atEnd && !root.lying ? Text.AlignRight : Text.AlignLeft
        Layout.fillWidth: !root.lying
    }
}
