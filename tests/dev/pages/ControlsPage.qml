import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Views

// Every control once.
KPage {
    id: page

    required property QtObject viewModel
    required property ShellViewModel shell

    accent: Theme.checkin
    title: "Everything there is"
    lead: "And a line that says a little more."
    titleGap: Theme.s2
    bodyGap: Theme.s3
    header.activity: "Check-in"
    header.glyph: "id-card"
    header.note: "For reception: K7QD"
    footer.action: "Print my badge"
    footer.actionGlyph: "badge-check"

    RowLayout {
        anchors.fill: parent
        spacing: Theme.s4

        ColumnLayout {
            spacing: Theme.s2
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            RowLayout {
                spacing: Theme.s2

                KButton {
                    objectName: "plain"
                    text: "I am coming"
                }

                KButton {
                    text: "Clear"
                    glyph: "undo-2"
                    kind: "quiet"
                }

                KButton {
                    text: "Off"
                    enabled: false
                }
            }

            KSwitchRow {
                text: "Large text"
                glyph: "type"
                Layout.fillWidth: true
            }

            KSwitchRow {
                text: "High contrast"
                glyph: "contrast"
                on: true
                Layout.fillWidth: true
            }

            KNotice {
                text: "We keep your name for 30 days, then it is deleted. Your host sees it until then."
                glyph: "shield-check"
                accent: Theme.guests
                Layout.fillWidth: true
            }

            KNotice {
                text: "That is not the PIN we know. Please try once more."
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }
        }

        ColumnLayout {
            spacing: Theme.s2
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            RowLayout {
                spacing: Theme.s3
                uniformCellSizes: true

                KTile {
                    objectName: "tile"
                    text: "I am visiting"
                    detail: "Tell us your host"
                    glyph: "user-round"
                    accent: Theme.guests
                    Layout.fillWidth: true
                }

                KTile {
                    text: "No card?"
                    detail: "Use your name and PIN"
                    glyph: "id-card"
                    accent: Theme.checkin
                    Layout.fillWidth: true
                }
            }

            KTile {
                text: "Today"
                detail: "Three things are on"
                glyph: "calendar"
                accent: Theme.community
                compact: true
                Layout.fillWidth: true
            }

            KDots {
                count: 10
                used: 3
                Layout.fillWidth: true
            }

            KPeople {
                count: 23
                guests: 4
                Layout.fillWidth: true
            }

            KLanguages {
                shell: page.shell
                rows: 1
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }
}
