import QtQuick
import QtQuick.Layouts

// Activity at the start, progress or a note at the end, and the way to languages and reading aids.
RowLayout {
    id: root

    property string activity
    property string glyph
    property var accent: Theme.plain
    property int step: 0
    property int steps: 0
    property string note
    property bool aids: true
    property string title  // in place of the activity, where a headline of its own has no room

    spacing: Theme.s2

    KBadge {
        visible: root.glyph !== ""
        glyph: root.glyph
        accent: root.accent
        solid: true
    }

    KText {
        objectName: root.title === "" ? "activity" : "title"
        text: root.title === "" ? root.activity : root.title
        font.pixelSize: root.title === "" ? Theme.body : Theme.lead
        font.weight: Theme.strongWeight
        color: Theme.contrast || root.title !== "" ? Theme.ink : root.accent.strong
        lineHeight: Theme.leading
        maximumLineCount: 2
        Layout.fillWidth: true
    }

    KProgress {
        visible: root.steps > 0
        step: root.step
        steps: root.steps
        accent: root.accent
    }

    KText {
        visible: root.note !== ""
        text: root.note
        font.pixelSize: Theme.small
        color: Theme.ink2
        lineHeight: Theme.leading
        horizontalAlignment: Text.AlignRight
        maximumLineCount: 2
        Layout.fillWidth: true
        Layout.minimumWidth: root.activity + root.title === "" ? implicitWidth : Math.min(implicitWidth, Theme.noteLeast)
        Layout.maximumWidth: implicitWidth + Theme.line
    }

    KAidsButton {
        visible: root.aids
        Layout.leftMargin: Theme.s1
    }
}
