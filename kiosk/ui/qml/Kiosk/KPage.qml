import QtQuick
import QtQuick.Layouts

// The frame of every page inside a flow. It makes room for the keyboard above a bottom row that never moves.
FocusScope {
    id: root

    property string title
    property string lead
    property alias header: head
    property alias footer: foot
    property var accent: Theme.plain
    property int titleGap: Theme.s4
    property int bodyGap: Theme.s4
    readonly property bool typing: Theme.typing
    readonly property bool bare: Theme.bare
    readonly property bool titleInHead: Theme.compact || (Theme.choosing && !Theme.portrait && !Theme.headless)
    readonly property bool titled: title !== "" && (Theme.lean ? !Theme.largeText : !titleInHead || !Theme.headless)  // one reads it
    readonly property int footGap: Theme.lean || (Theme.crowded && bare) ? Theme.half : Theme.compact ? Theme.s1 : Theme.s3  // above the bottom row
    readonly property real keyboardBottom: column.y + foot.y - footGap  // below it the bottom row begins
    default property alias content: body.data
    signal back
    signal cancel
    signal help
    signal act

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: title

    Item {
        id: column

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.lean ? Theme.s1 + Theme.half : root.bare ? (Theme.crowded ? Theme.half : Theme.s1) : Theme.marginV
        anchors.bottomMargin: Theme.marginV

        ColumnLayout {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: foot.top
            anchors.bottomMargin: root.footGap + (root.typing ? Theme.keyboard + (Theme.lean || (Theme.crowded && root.bare) ? Theme.half : Theme.s1) : 0)
            spacing: 0

            KHeader {
                id: head
                visible: !Theme.headless
                accent: root.accent
                title: root.titleInHead ? root.title : ""
                Layout.fillWidth: true
            }

            KText {
                objectName: "title"
                visible: root.titled && !root.titleInHead
                text: root.title
                font.pixelSize: Theme.lean ? Theme.body : Theme.headline
                font.weight: Theme.strongWeight
                font.letterSpacing: Theme.lean ? 0 : Theme.tight
                maximumLineCount: Theme.lean ? 1 : 2
                Layout.fillWidth: true
                Layout.topMargin: Theme.lean ? 0 : root.typing ? Math.min(root.titleGap, Theme.s2) : root.titleGap
                Accessible.role: Accessible.Heading
            }

            KText {
                visible: text !== "" && !root.typing
                text: root.lead
                color: Theme.ink2
                Layout.fillWidth: true
                Layout.topMargin: Theme.s1
            }

            Item {
                id: body
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.topMargin: root.bare ? 0 : Theme.lean ? Theme.half : root.typing ? Math.min(root.bodyGap, Theme.s2) : root.bodyGap
            }
        }

        KFooter {
            id: foot
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            accent: root.accent
            onBackClicked: root.back()
            onCancelClicked: root.cancel()
            onHelpClicked: root.help()
            onActionClicked: root.act()
        }
    }
}
