pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Who is inside, large and in lines. Comes from a file: it needs no network, no log-in and no drag.
KPage {
    id: page

    required property ShellViewModel shell
    readonly property bool portrait: height > width

    function turn(pages: int) {
        const most = Math.max(0, lines.contentHeight - lines.height);
        const step = Math.max(Theme.row, lines.height - Theme.row);  // a line or two stay in sight
        lines.contentY = lines.originY + Math.max(0, Math.min(most, lines.contentY - lines.originY + pages * step));
    }

    accent: Theme.care
    header.activity: qsTr("In an emergency")
    header.glyph: "flame"
    header.note: shell.clockText
    footer.back: ""
    footer.cancel: ""
    footer.help: ""
    footer.action: qsTr("Close the list")
    footer.actionGlyph: "x"
    onBack: shell.home()
    onCancel: shell.home()
    onAct: shell.home()

    KText {
        anchors.left: parent.left
        anchors.right: parent.right
        visible: page.shell.roll.length === 0
        text: qsTr("There is no list yet. Leave the house by the nearest exit, and count at the meeting point.")
        font.pixelSize: Theme.lead
    }

    GridLayout {
        anchors.fill: parent
        visible: page.shell.roll.length > 0
        columns: page.portrait ? 1 : 2
        columnSpacing: Theme.s4
        rowSpacing: Theme.s3

        KCard {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                id: lines

                objectName: "roll"
                anchors.fill: parent
                anchors.leftMargin: Theme.s4
                anchors.rightMargin: Theme.s4
                anchors.topMargin: Theme.s2
                anchors.bottomMargin: Theme.s2
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                model: page.shell.roll.length
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Who is inside")

                delegate: Item {
                    id: line

                    required property int index
                    readonly property string words: page.shell.roll[index] ?? ""
                    readonly property bool person: words.startsWith("[ ] ")
                    readonly property bool heading: index === 0 || (page.shell.roll[index - 1] ?? "") === ""

                    width: ListView.view.width
                    implicitHeight: written.implicitHeight + (person ? Theme.s2 : Theme.half)

                    Rectangle {
                        visible: line.person
                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: Theme.line
                        color: Theme.hair
                    }

                    KText {
                        id: written

                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        text: line.person ? line.words.slice(4) : line.words
                        font.pixelSize: line.heading ? Theme.lead : Theme.body
                        font.weight: line.heading ? Theme.strongWeight : Theme.regular
                        color: line.heading || line.person ? Theme.ink : Theme.ink2
                        figures: true
                    }
                }
            }
        }

        GridLayout {
            visible: lines.contentHeight > lines.height
            columns: page.portrait ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            Layout.fillWidth: page.portrait
            Layout.alignment: Qt.AlignTop

            KButton {
                objectName: "up"
                text: qsTr("Up")
                glyph: "chevron-up"
                enabled: lines.contentY > lines.originY
                repeats: true
                Layout.fillWidth: true
                onClicked: page.turn(-1)
            }

            KButton {
                objectName: "down"
                text: qsTr("Down")
                glyph: "chevron-down"
                enabled: lines.contentY < lines.originY + lines.contentHeight - lines.height - 1
                repeats: true
                Layout.fillWidth: true
                onClicked: page.turn(1)
            }
        }
    }
}
