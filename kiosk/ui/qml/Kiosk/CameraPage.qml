pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The camera looks for a code and shows what it sees, as in a mirror; after twenty seconds it is off again.
KPage {
    id: page

    required property CameraViewModel viewModel
    required property ShellViewModel shell
    readonly property bool looking: viewModel.state === "looking"
    readonly property bool over: viewModel.state === "over"
    readonly property bool portrait: height > width
    // [icon, accent, who somebody may be, what to do then]
    readonly property list<var> ways: [
        ["qr-code", "guests", qsTr("I have an invitation"), qsTr("Hold it to the scanner, or type its six digits.")],
        ["user-round", "guests", qsTr("I am visiting"), qsTr("Give your name and your host: it takes less than a minute.")],
        ["id-card", "checkin", qsTr("I am a member"), qsTr("Use your card, or your name and PIN.")]
    ]

    accent: Theme.checkin
    title: looking ? qsTr("Show your code to the camera") : over ? qsTr("No code seen yet") : qsTr("The camera cannot be used now")
    header.activity: qsTr("Camera")
    header.glyph: "camera"
    header.note: looking && crowd.removed < 1 && !Theme.compact ? qsTr("Nothing is recorded.") : ""
    footer.action: looking ? "" : qsTr("Try again")
    footer.actionGlyph: "refresh-cw"
    onBack: shell.back()
    onCancel: shell.cancel()
    onHelp: shell.askReception()
    onAct: viewModel.again()

    KCrowd {
        id: crowd

        content: page.looking ? live : still
        most: 5
        circumstances: [page.width, page.height, Theme.textScale, page.shell.language, page.viewModel.state].join()
    }

    GridLayout {
        id: live

        objectName: "content"
        visible: page.looking
        anchors.fill: parent
        columns: page.portrait ? 1 : 2
        columnSpacing: Theme.s6
        rowSpacing: Theme.s4

        Item {
            implicitHeight: page.portrait && crowd.removed < 4 ? Math.round(live.width * 0.75) : Theme.card
            Layout.fillWidth: true
            Layout.fillHeight: !page.portrait || crowd.removed >= 4
            Layout.preferredWidth: 1
            Layout.horizontalStretchFactor: Theme.compact ? 1 : 3

            Rectangle {
                id: mirror

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(parent.width, parent.height / 0.75)
                height: Math.min(parent.height, width * 0.75)
                color: Theme.sunk
                radius: Theme.radius
                border.width: Theme.contrast ? Theme.line : 0
                border.color: Theme.ink
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("What the camera sees")

                KIcon {
                    visible: !page.viewModel.live
                    anchors.centerIn: parent
                    name: "camera"
                    size: Theme.badgeWay
                    color: Theme.ink2
                }

                CameraPicture {
                    objectName: "picture"
                    anchors.fill: parent
                    anchors.margins: mirror.border.width
                    visible: page.viewModel.live
                    camera: page.viewModel
                    radius: Theme.radius
                }

                // where to hold the code
                Rectangle {
                    anchors.centerIn: parent
                    width: Math.round(parent.height * 0.66)
                    height: width
                    color: "transparent"
                    radius: Theme.radius
                    border.width: Theme.lineChosen + Theme.line
                    border.color: Theme.surface
                }
            }
        }

        ColumnLayout {
            spacing: Theme.s3
            Layout.fillWidth: true
            Layout.fillHeight: page.portrait
            Layout.preferredWidth: 1
            Layout.horizontalStretchFactor: Theme.compact ? 1 : 2
            Layout.alignment: Qt.AlignVCenter

            RowLayout {
                spacing: Theme.s3
                Layout.fillWidth: true

                KText {
                    objectName: "secondsLeft"
                    text: page.viewModel.seconds.toLocaleString(Qt.locale(page.shell.language), "f", 0)
                    figures: true
                    font.pixelSize: crowd.removed > 0 ? Theme.headline : Theme.display
                    font.weight: Theme.strongWeight
                    color: Theme.contrast ? Theme.ink : Theme.checkin.strong
                    wrapMode: Text.NoWrap
                }

                KText {
                    visible: crowd.removed < 4
                    //: stands behind the number, which is written larger
                    text: qsTr("seconds, then the camera is off", "", page.viewModel.seconds)
                    color: Theme.ink2
                    Layout.fillWidth: true
                }
            }

            KText {
                visible: crowd.removed < 3
                text: qsTr("Hold the code into the square, about a hand’s length away.")
                font.pixelSize: crowd.removed < 2 ? Theme.lead : Theme.body
                Layout.fillWidth: true
            }

            KText {
                visible: crowd.removed < 2
                text: qsTr("Is it on a telephone? Turn up its light.")
                color: Theme.ink2
                Layout.fillWidth: true
            }

            Item {
                visible: page.portrait
                Layout.fillHeight: true
            }
        }
    }

    ColumnLayout {
        id: still

        visible: !page.looking
        anchors.fill: parent
        spacing: Theme.s3

        KNotice {
            objectName: "note"
            text: page.over && crowd.removed < 3 ? qsTr("The camera is off. It saw no code in twenty seconds.") : ""
            glyph: "camera"
            Layout.fillWidth: true
        }

        KCard {
            visible: crowd.removed < 5
            implicitHeight: rows.implicitHeight + 2 * Theme.s1
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Math.max(implicitHeight, Theme.card * 3)

            ColumnLayout {
                id: rows

                anchors.fill: parent
                anchors.leftMargin: Theme.s5
                anchors.rightMargin: Theme.s5
                spacing: 0

                Repeater {
                    model: crowd.removed < 4 ? 3 : 2

                    KWay {
                        required property int index
                        readonly property list<var> way: page.ways[index]

                        first: index === 0
                        plain: crowd.removed >= 2
                        glyph: way[0]
                        accent: Theme.accent(way[1])
                        text: way[2]
                        detail: crowd.removed < 1 ? way[3] : ""
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                    }
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
