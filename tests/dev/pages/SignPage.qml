pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Views

// Rules beside a signature.
KPage {
    id: page

    required property QtObject viewModel
    required property ShellViewModel shell

    accent: Theme.guests
    title: "Four small rules, and you are in"
    header.activity: "Visiting " + Words.isolate("Marta K.")
    header.glyph: "user-round"
    header.step: 4
    header.steps: 4
    footer.action: "Print my badge"
    footer.actionGlyph: "badge-check"

    GridLayout {
        anchors.fill: parent
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.s8

        ColumnLayout {
            spacing: Theme.s4
            Layout.fillWidth: true
            Layout.preferredWidth: 5

            Repeater {
                model: ["id-card", "users-round", "camera", "flame"]

                RowLayout {
                    id: rule

                    required property string modelData

                    spacing: Theme.s3

                    KBadge {
                        glyph: rule.modelData
                        accent: page.accent
                        size: Theme.badgeWay
                    }

                    KText {
                        text: "Ask before you take pictures"
                        font.pixelSize: Theme.lead
                        font.weight: Theme.strongWeight
                        Layout.fillWidth: true
                    }
                }
            }
        }

        KCard {
            id: card

            border.color: Theme.edge
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 6

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: card.padding
                spacing: Theme.s2

                RowLayout {
                    KText {
                        text: "Sign with your finger"
                        font.pixelSize: Theme.lead
                        font.weight: Theme.strongWeight
                        Layout.fillWidth: true
                    }

                    KButton {
                        objectName: "clearSignature"
                        text: "Clear"
                        glyph: "undo-2"
                        onClicked: signature.clear()
                    }
                }

                KSignature {
                    id: signature
                    objectName: "signature"
                    line: "Wei Wang, 24 November 2026"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }
    }
}
