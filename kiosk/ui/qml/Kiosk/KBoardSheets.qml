pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The sheets of the board: who waits and what is to do, who is in, what the shelves hold and where the exchange stands.
GridLayout {
    id: root

    required property StaffViewModel viewModel
    required property ShellViewModel shell
    required property bool portrait
    readonly property int drawnPeople: 42  // more are a number

    columns: portrait ? 1 : 3
    columnSpacing: Theme.s3
    rowSpacing: Theme.s3
    uniformCellWidths: true

    KCrowd {
        id: crowd
        content: guests.visible ? guests : tasks.visible ? tasks : people  // the first lists to be pushed together
        most: root.portrait ? 1 : 0
        circumstances: [root.width, root.height, Theme.textScale, root.shell.language, root.viewModel.offline, root.viewModel.waitingCount, root.viewModel.taskCount].join()
    }

    ColumnLayout {
        spacing: Theme.s3
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.verticalStretchFactor: 4

        KSheet {
            text: qsTr("Waiting")
            end: root.viewModel.waitingCount > 0 ? qsTr("%n guest(s)", "", root.viewModel.waitingCount) : ""
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.verticalStretchFactor: 5

            KPages {
                id: guests

                visible: count > 0

                readonly property int more: root.viewModel.waitingCount > fits && fits > 1 ? root.viewModel.waitingCount - fits + 1 : 0

                count: root.viewModel.waitingCount
                spacing: Theme.u
                Layout.fillWidth: true
                Layout.fillHeight: true
                delegate: KRow {
                    required property int index
                    readonly property bool rest: guests.more > 0 && index === guests.fits - 1
                    readonly property var one: root.viewModel.waiting[index] ?? { name: "", host: "", letters: "", minutes: 0, answered: false }

                    objectName: "waiting-" + index
                    text: rest ? qsTr("and %n more", "", guests.more) : one.name
                    detail: rest ? "" : one.answered ? qsTr("for %1, coming").arg(one.host) : qsTr("for %1").arg(one.host)
                    letters: rest ? "" : one.letters
                    end: rest ? "" : StaffWords.ago(one.minutes)
                    accent: Theme.guests
                    framed: false
                    tinted: index === 0
                    leftPadding: Theme.s3
                    implicitHeight: guests.rowHeight
                    Layout.fillWidth: true
                    onClicked: root.viewModel.showWaiting()
                }
            }

            KText {
                visible: root.viewModel.waitingCount === 0
                text: qsTr("Nobody waits.")
                color: Theme.ink2
                Layout.fillWidth: true
            }

            Item {
                visible: !root.viewModel.waitingCount
                Layout.fillHeight: true
            }
        }

        KSheet {
            text: qsTr("To do")
            end: root.viewModel.taskCount > 0 ? "" + root.viewModel.taskCount : ""
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.verticalStretchFactor: 4

            KPages {
                id: tasks

                visible: count > 0

                readonly property int more: root.viewModel.taskCount > fits && fits > 1 ? root.viewModel.taskCount - fits + 1 : 0

                count: root.viewModel.taskCount
                rowHeight: Theme.target
                spacing: Theme.u
                Layout.fillWidth: true
                Layout.fillHeight: true
                delegate: KRow {
                    required property int index
                    readonly property bool rest: tasks.more > 0 && index === tasks.fits - 1
                    readonly property var one: root.viewModel.tasks[index] ?? { kind: "call", name: "", at: 0, minutes: 0, reference: "", reason: "", sort: "", other: "", whose: "", thing: "" }

                    objectName: "task-" + index
                    text: rest ? qsTr("and %n more", "", tasks.more) : StaffWords.task(one, "", "")[0]
                    glyph: rest ? "list" : StaffWords.glyph(one)
                    end: !rest && one.kind === "call" ? StaffWords.ago(one.minutes) : ""
                    endYields: true
                    accent: Theme.care
                    framed: false
                    implicitHeight: tasks.rowHeight
                    Layout.fillWidth: true
                    onClicked: root.viewModel.showTasks()
                }
            }

            KText {
                visible: root.viewModel.taskCount === 0
                text: qsTr("Nothing is left to do.")
                color: Theme.ink2
                Layout.fillWidth: true
            }

            Item {
                visible: !root.viewModel.taskCount
                Layout.fillHeight: true
            }
        }
    }

    ColumnLayout {
        spacing: Theme.s3
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.verticalStretchFactor: 4

        KSheet {
            text: qsTr("In now")
            end: qsTr("%1, %2").arg(qsTr("%n member(s)", "", root.viewModel.membersIn)).arg(qsTr("%n guest(s)", "", root.viewModel.guestsIn))
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                spacing: Theme.s4
                Layout.fillWidth: true

                KText {
                    objectName: "count"
                    text: root.viewModel.insideCount
                    font.pixelSize: Theme.display
                    font.weight: Theme.strongWeight
                    lineHeight: Theme.leading
                    wrapMode: Text.NoWrap
                }

                KPeople {
                    visible: root.viewModel.insideCount <= root.drawnPeople
                    count: root.viewModel.insideCount
                    guests: root.viewModel.guestsIn
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignVCenter
                }
            }

            KPages {
                id: people

                least: 0
                count: root.viewModel.insideCount
                rowHeight: Theme.badge
                spacing: 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                delegate: Item {
                    id: person

                    required property int index
                    readonly property var one: root.viewModel.inside[index] ?? { name: "", since: 0, guest: false }
                    readonly property string time: root.shell.timeText(one.since, root.shell.language)

                    implicitHeight: people.rowHeight
                    Layout.fillWidth: true

                    Rectangle {
                        width: parent.width
                        height: Theme.line
                        color: Theme.hair
                    }

                    RowLayout {
                        anchors.fill: parent
                        spacing: Theme.s2

                        KText {
                            text: person.one.name
                            maximumLineCount: 1
                            Layout.fillWidth: true
                        }

                        KText {
                            text: person.one.guest ? qsTr("guest, %1").arg(person.time) : person.time
                            font.pixelSize: Theme.small
                            color: Theme.ink2
                            figures: true
                            wrapMode: Text.NoWrap
                        }
                    }
                }
            }

            KButton {
                objectName: "inside"
                text: qsTr("Show all %n", "", root.viewModel.insideCount)
                visible: root.viewModel.insideCount > 0
                Layout.fillWidth: true
                onClicked: root.viewModel.showInside()
            }
        }

        KSheet {
            visible: crowd.removed === 0  // its page is one touch away as well
            text: qsTr("Cash drawer")
            end: root.viewModel.money(root.viewModel.drawer, root.shell.language)
            Layout.fillWidth: true
        }
    }

    ColumnLayout {
        spacing: Theme.s3
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.verticalStretchFactor: 3

        KSheet {
            text: qsTr("Shelves")
            end: qsTr("%n parcel(s)", "", root.viewModel.parcels)
            Layout.fillWidth: true
            Layout.fillHeight: true

            KShelves {
                shelves: root.viewModel.shelves
                columns: root.portrait ? 6 : 4
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }

        KSheet {
            text: qsTr("Exchange with the office")
            end: root.viewModel.aside > 0 ? qsTr("%n not taken", "", root.viewModel.aside) : ""
            Layout.fillWidth: true

            GridLayout {
                readonly property bool calm: ["alone", "starting", "connected"].includes(root.viewModel.exchange)

                columns: root.portrait ? 3 : 2
                columnSpacing: Theme.s3
                rowSpacing: Theme.s1
                Layout.fillWidth: true

                KBadge {
                    glyph: parent.calm ? "check" : "triangle-alert"
                    accent: parent.calm ? Theme.guests : Theme.care
                }

                KText {
                    objectName: "exchange"
                    text: root.viewModel.offline ? StaffWords.exchangeShort(root.viewModel.exchange, root.viewModel.pending, root.viewModel.oldestMinutes)
                        : StaffWords.exchange(root.viewModel.exchange, root.viewModel.pending, root.viewModel.oldestMinutes,
                            root.shell.timeText(root.viewModel.contactAt, root.shell.language))
                    font.pixelSize: Theme.small
                    Layout.fillWidth: true
                }

                KButton {
                    objectName: "exchange-open"
                    visible: root.viewModel.showsExchange
                    text: qsTr("Show more")
                    Layout.columnSpan: root.portrait ? 1 : 2
                    Layout.fillWidth: !root.portrait
                    onClicked: root.viewModel.showExchange()
                }
            }
        }
    }
}
