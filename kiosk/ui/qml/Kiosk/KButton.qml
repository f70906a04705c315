import QtQuick
import QtQuick.Layouts

// kind: primary (one a page), secondary (edge), quiet (no edge, still a full target).
KTouch {
    id: root

    property string glyph
    property string glyphEnd
    property string kind: "secondary"
    property var accent: Theme.plain
    property string form: "full"  // "words": without icons; "narrow": small words in two lines, where there is little room
    readonly property bool narrow: form === "narrow"
    readonly property bool drawn: form === "full" || primary
    readonly property bool primary: kind === "primary"
    readonly property bool quiet: kind === "quiet"
    readonly property color inkColor: primary ? accent.on : Theme.ink
    readonly property int icons: (glyph !== "" ? Theme.iconSmall + Theme.s2 : 0) + (glyphEnd !== "" ? Theme.iconSmall + Theme.s2 : 0)

    // The width of the words in two lines, broken where that is least.
    readonly property int twoLines: {
        if (small.font.pixelSize !== Theme.small)  // asked before the font was set: asked again when it is
            return 0;
        const words = text.split(" ");
        const breaks = words.map((_, index) => Math.max(small.advanceWidth(words.slice(0, index).join(" ")),
            small.advanceWidth(words.slice(index).join(" "))));
        return Math.ceil(Math.min(...breaks));
    }

    // The width the button likes to have in a form. A letter may reach over its own end a little, hence the line.
    function wish(form: string): int {
        if (primary)
            return Math.max(Math.ceil(one.advanceWidth) + Theme.lineChosen + icons + 2 * Theme.s5, Theme.primaryWidth);
        if (form === "narrow")
            return Math.max(twoLines + Theme.lineChosen + 2 * Theme.s1, Theme.target);
        return Math.max(Math.ceil(one.advanceWidth) + Theme.lineChosen + (form === "full" ? icons + 2 * Theme.s4 : 2 * Theme.s3), Theme.target);
    }

    leftPadding: primary ? Theme.s5 : narrow ? Theme.s1 : form === "words" ? Theme.s3 : Theme.s4
    rightPadding: leftPadding
    topPadding: Theme.s1
    bottomPadding: Theme.s1
    implicitWidth: wish(form)
    implicitHeight: Math.max(primary ? Theme.targetPrimary : Theme.target, implicitContentHeight + topPadding + bottomPadding)

    TextMetrics {
        id: one
        font.family: Theme.sans
        font.pixelSize: root.primary ? Theme.lead : Theme.body
        font.weight: Theme.strongWeight
        text: root.text
    }

    FontMetrics {
        id: small
        font.family: Theme.sans
        font.pixelSize: Theme.small
        font.weight: Theme.strongWeight
    }

    contentItem: Item {
        implicitWidth: line.implicitWidth
        implicitHeight: line.implicitHeight

        RowLayout {
            id: line
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.s2

            KIcon {
                visible: root.drawn && root.glyph !== ""
                name: root.glyph
                size: Theme.iconSmall
                color: root.inkColor
                weight: 2.1
                Layout.alignment: Qt.AlignCenter
            }

            KText {
                id: label
                visible: root.text !== ""
                text: root.text
                color: root.inkColor
                font.pixelSize: root.narrow ? Theme.small : root.primary ? Theme.lead : Theme.body
                font.weight: Theme.strongWeight
                lineHeight: Theme.leading
                horizontalAlignment: Text.AlignHCenter
                maximumLineCount: 2
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                Layout.alignment: Qt.AlignCenter
                Accessible.ignored: true
            }

            KIcon {
                visible: root.drawn && root.glyphEnd !== ""
                name: root.glyphEnd
                size: Theme.iconSmall
                color: root.inkColor
                weight: 2.1
                Layout.alignment: Qt.AlignCenter
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        opacity: root.enabled ? 1 : 0.55
        color: root.primary ? root.accent.strong : root.down ? Theme.sunk : root.quiet ? "transparent" : Theme.surface
        border.width: root.kind === "secondary" ? (root.down ? Theme.lineChosen : Theme.line) : root.down ? Theme.lineChosen : 0
        border.color: root.primary ? root.accent.mid : root.down ? Theme.ink : Theme.edge

        KFocusRing {
            target: root
        }
    }
}
