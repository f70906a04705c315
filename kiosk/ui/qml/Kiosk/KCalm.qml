import QtQuick
import QtQuick.Layouts

// A badge, one headline and one sentence: what a page says that has nothing else to offer.
ColumnLayout {
    id: root

    property string glyph
    property string title
    property string text
    property var accent: Theme.care

    spacing: Theme.compact ? Theme.s2 : Theme.s4

    KBadge {
        visible: !Theme.compact
        glyph: root.glyph
        accent: root.accent
        size: Theme.badgeHero
    }

    KText {
        objectName: "happened"
        text: root.title
        font.pixelSize: Theme.compact ? Theme.headline : Theme.display
        font.weight: Theme.strongWeight
        font.letterSpacing: Theme.tight
        Layout.fillWidth: true
    }

    KText {
        objectName: "sentence"
        text: root.text
        font.pixelSize: Theme.compact ? Theme.body : Theme.lead
        color: Theme.ink2
        lineHeight: Theme.compact ? 1 : 1.15
        maximumLineCount: 8
        Layout.fillWidth: true
    }
}
