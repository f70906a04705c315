pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The page that waits: it listens to the reader, and says so. Numbers, and no name of anybody.
FocusScope {
    id: page

    required property LobbyViewModel viewModel
    required property ShellViewModel shell

    readonly property bool portrait: height > width
    readonly property bool narrow: !portrait && (Theme.compact || crowd.removed >= 4)
    readonly property bool compact: portrait || narrow
    readonly property bool cramped: !portrait && height < Theme.sheet * 1.6 * Theme.textScale
    readonly property int ring: cramped ? Theme.card + Theme.s4 : Theme.ring
    readonly property int eventCount: cramped ? Math.min(2, viewModel.eventCount) : viewModel.eventCount
    // height of a tile where there is little room
    readonly property int low: narrow ? (Theme.compact ? Theme.tileCompact : Theme.rowTall) : cramped && !details ? Theme.card + Theme.s3 : -1
    readonly property int edge: Theme.margin
    readonly property int edgeV: portrait && !Theme.compact ? Theme.s8 : cramped && oneLine && !Theme.compact ? Theme.s4 : Theme.marginV
    readonly property bool today: viewModel.eventCount > 0 && crowd.removed < 2
    readonly property bool counted: viewModel.ready && !narrow
    readonly property bool details: crowd.removed < 1
    readonly property bool picture: crowd.removed < 3
    readonly property bool oneLine: crowd.removed >= 4
    readonly property string invitation: viewModel.fresh ? qsTr("This desk is new") : qsTr("Tap your card\nor show your code")
    // long words leave the languages their row
    readonly property string way: portrait || codeWay.wish("full") + reception.wish("full") > width * 0.36 ? "narrow" : "full"
    readonly property list<var> events: viewModel.events.map(event => ({
                title: event.title,
                time: shell.timeText(event.at, shell.language)
            }))
    property int drift: 0  // against burn-in the picture never stands still for long
    readonly property int asideX: ([-1, 0, 1, 1, 1, 0, -1, -1][drift]) * Theme.line
    readonly property int asideY: ([-1, -1, -1, 0, 1, 1, 1, 0][drift]) * Theme.line

    focus: true
    onVisibleChanged: if (visible) viewModel.refresh()
    Component.onCompleted: viewModel.refresh()

    Timer {
        interval: Theme.driftPause
        running: page.visible
        repeat: true
        onTriggered: {
            page.drift = (page.drift + 1) % 8;
            page.viewModel.refresh();
        }
    }

    KCrowd {
        id: crowd

        content: column
        most: 4
        circumstances: [page.width, page.height, Theme.textScale, page.shell.language, page.viewModel.eventCount, page.viewModel.fresh].join()
    }

    ColumnLayout {
        id: column

        objectName: "content"
        anchors.fill: parent
        anchors.leftMargin: page.edge + page.asideX
        anchors.rightMargin: page.edge - page.asideX
        anchors.topMargin: page.edgeV + page.asideY
        anchors.bottomMargin: page.edgeV - page.asideY
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s3

            Image {
                objectName: "logo"
                visible: source.toString() !== ""
                source: page.viewModel.logo
                sourceSize.height: Theme.badge
                fillMode: Image.PreserveAspectFit
                Layout.preferredHeight: Theme.badge
                Layout.maximumWidth: Theme.ring
                Accessible.ignored: true
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                KHold {
                    objectName: "spaceName"
                    Layout.fillWidth: true
                    text: page.viewModel.spaceName
                    onHeld: page.shell.emergency()
                }

                KText {
                    visible: page.portrait
                    text: page.shell.todayText
                    font.pixelSize: Theme.small
                    color: Theme.ink2
                    Layout.fillWidth: true
                }
            }

            KText {
                visible: !page.compact
                text: page.shell.todayText
                color: Theme.ink2
                wrapMode: Text.NoWrap
                Layout.alignment: Qt.AlignVCenter
            }

            KText {
                text: page.shell.clockText
                figures: true
                font.pixelSize: Theme.brand
                font.weight: Theme.medium
                wrapMode: Text.NoWrap
                Layout.alignment: page.portrait ? Qt.AlignTop : Qt.AlignVCenter
            }
        }

        Item {
            Layout.fillHeight: true
            Layout.minimumHeight: page.cramped ? Theme.s1 : Theme.s2
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s3

            GridLayout {
                Layout.fillWidth: true
                columns: page.portrait ? 1 : 2
                columnSpacing: Theme.s6
                rowSpacing: Theme.s4

                KInvitation {
                    visible: page.picture
                    size: Math.min(page.ring, page.width / 2)
                    letter: page.viewModel.spaceName.charAt(0)
                    Layout.alignment: page.portrait ? Qt.AlignHCenter : Qt.AlignVCenter
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s3

                    KText {
                        text: page.oneLine ? page.invitation.replace("\n", " ") : page.invitation
                        font.family: Theme.serif
                        font.pixelSize: page.oneLine ? Theme.headline : Theme.display
                        font.weight: Theme.strongWeight
                        font.letterSpacing: Theme.tight
                        lineHeight: Theme.leading
                        horizontalAlignment: page.portrait ? Text.AlignHCenter : Text.AlignLeft
                        Layout.fillWidth: true
                    }

                    KText {
                        visible: page.details
                        text: page.viewModel.fresh ? qsTr("It works alone, for as long as you like.") : qsTr("Hold it to the reader. No button needed.")
                        color: Theme.ink2
                        horizontalAlignment: page.portrait ? Text.AlignHCenter : Text.AlignLeft
                        Layout.fillWidth: true
                    }

                    KShowCode {
                        wanted: !page.oneLine
                        shell: page.shell
                        Layout.alignment: page.portrait ? Qt.AlignHCenter : Qt.AlignLeft
                    }
                }
            }

            KShowCode {
                wanted: page.oneLine && !Theme.crowded
                form: "narrow"
                shell: page.shell
            }

            KToday {
                visible: page.today && !page.portrait
                count: page.eventCount
                events: page.events
                Layout.preferredWidth: tiles.cell
                Layout.minimumHeight: page.ring
            }
        }

        Item {
            Layout.fillHeight: true
            Layout.minimumHeight: page.cramped ? Theme.s1 : Theme.s2
        }

        GridLayout {
            id: tiles

            readonly property int cell: (width - 3 * Theme.s3) / 4

            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: page.compact ? 2 : visibleChildren.length
            columnSpacing: Theme.s3
            rowSpacing: Theme.s3
            uniformCellWidths: true

            KTile {
                objectName: "visit"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: page.low < 0 ? -1 : Math.max(page.low, implicitContentHeight + topPadding + bottomPadding)
                compact: page.compact
                text: qsTr("I am visiting")
                detail: page.details ? qsTr("Tell us your host") : ""
                glyph: "user-round"
                accent: Theme.guests
                onClicked: page.viewModel.visit()
            }

            KTile {
                objectName: "parcels"
                visible: page.viewModel.hasParcels
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: page.low < 0 ? -1 : Math.max(page.low, implicitContentHeight + topPadding + bottomPadding)
                compact: page.compact
                text: qsTr("Parcels")
                detail: page.details ? qsTr("Collect, or drop off") : ""
                glyph: "package"
                accent: Theme.parcels
                onClicked: page.viewModel.parcels()
            }

            KTile {
                objectName: "printing"
                visible: page.viewModel.hasPrinting
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: page.low < 0 ? -1 : Math.max(page.low, implicitContentHeight + topPadding + bottomPadding)
                compact: page.compact
                text: qsTr("Printing")
                detail: page.details ? qsTr("Credit and held prints") : ""
                glyph: "printer"
                accent: Theme.printing
                onClicked: page.viewModel.printing()
            }

            KTile {
                objectName: "connect"
                visible: page.viewModel.fresh  // until there are members, who else would have no card
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: page.low < 0 ? -1 : Math.max(page.low, implicitContentHeight + topPadding + bottomPadding)
                compact: page.compact
                text: qsTr("Connect")
                detail: page.details ? qsTr("This desk with your office") : ""
                glyph: "plug"
                accent: Theme.checkin
                onClicked: page.viewModel.connectDesk()
            }

            KTile {
                objectName: "pin"
                visible: !page.viewModel.fresh
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: page.low < 0 ? -1 : Math.max(page.low, implicitContentHeight + topPadding + bottomPadding)
                compact: page.compact
                text: qsTr("No card?")
                detail: page.details ? qsTr("Use your name and PIN") : ""
                glyph: "id-card"
                accent: Theme.checkin
                onClicked: page.viewModel.usePin()
            }
        }

        KToday {
            visible: page.today && page.portrait
            lying: true
            count: page.eventCount
            events: page.events
            Layout.fillWidth: true
            Layout.topMargin: Theme.s3
        }

        Item {
            Layout.fillHeight: true
            Layout.minimumHeight: page.cramped ? Theme.s1 : Theme.s2
        }

        GridLayout {
            Layout.fillWidth: true
            columns: page.portrait ? 1 : 2
            rowSpacing: Theme.s4
            columnSpacing: Theme.s4

            KLanguages {
                shell: page.shell
                rows: Theme.compact || page.cramped ? 1 : 2
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: Theme.s4
                Layout.fillWidth: page.portrait

                KText {
                    objectName: "peopleIn"
                    visible: page.counted
                    text: page.viewModel.peopleIn.toLocaleString(Qt.locale(page.shell.language), "f", 0)
                    font.pixelSize: Theme.title
                    font.weight: Theme.strongWeight
                    wrapMode: Text.NoWrap
                    Layout.alignment: Qt.AlignBaseline
                }

                KText {
                    visible: page.counted
                    //: stands behind the number, which is written larger
                    text: qsTr("people are in", "", page.viewModel.peopleIn)
                    font.pixelSize: Theme.small
                    color: Theme.ink2
                    wrapMode: Text.NoWrap
                    Layout.fillWidth: page.portrait
                    Layout.leftMargin: -Theme.s2
                    Layout.alignment: Qt.AlignBaseline
                }

                KButton {
                    id: codeWay

                    objectName: "code"
                    text: qsTr("I have a code")
                    form: page.way
                    glyph: "qr-code"
                    onClicked: page.viewModel.enterCode()
                }

                KButton {
                    id: reception

                    objectName: "reception"
                    text: qsTr("Ask reception")
                    form: page.way
                    glyph: "concierge-bell"
                    onClicked: page.shell.askReception()
                }
            }
        }
    }
}
