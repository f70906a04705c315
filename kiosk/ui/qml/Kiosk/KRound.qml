pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// What was put away since this round began, and the way to take the last one back.
KCard {
    id: root

    required property ParcelAcceptanceViewModel viewModel
    readonly property int rowHeight: Math.ceil(Theme.body * 1.4) + Theme.s2
    readonly property int rows: Math.max(0, Math.min(viewModel.roundCount, Math.floor((height - least) / rowHeight)))
    readonly property int least: head.implicitHeight + (label.text === "" ? 0 : label.implicitHeight + Theme.s1) + undo.implicitHeight + 2 * Theme.s3 + 2 * Theme.s2

    function row(index: int): var {
        return viewModel.round[index] ?? { name: "", shelf: "", code: "" };
    }

    function saying(): string {
        if (viewModel.note === "undone")
            return qsTr("Undone");
        if (viewModel.note === "parcel_gone")
            return qsTr("That parcel was handed over already.");
        if (viewModel.note === "nothing_to_undo")
            return qsTr("That is more than five minutes ago.");
        if (viewModel.label === "ready")
            return qsTr("The label is ready.");
        return viewModel.label === "failed" ? qsTr("The label could not be made. Write %1 on it.").arg(row(0).code) : "";
    }

    implicitWidth: Theme.plan
    implicitHeight: least + rowHeight

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.s4
        anchors.rightMargin: Theme.s4
        anchors.topMargin: Theme.s3
        anchors.bottomMargin: Theme.s3
        spacing: 0

        GridLayout {
            id: head

            columns: Theme.largeText ? 1 : 2
            columnSpacing: Theme.s2
            rowSpacing: 0
            Layout.fillWidth: true

            KText {
                text: qsTr("This round")
                font.pixelSize: Theme.lead
                font.weight: Theme.strongWeight
                maximumLineCount: 2
                Layout.fillWidth: true
            }

            KText {
                objectName: "roundCount"
                text: qsTr("%n done", "", root.viewModel.roundCount)
                font.pixelSize: Theme.small
                color: Theme.ink2
                wrapMode: Text.NoWrap
            }
        }

        Repeater {
            model: root.rows

            Item {
                id: done

                required property int index
                readonly property var one: root.row(index)

                objectName: "round-" + index
                implicitHeight: root.rowHeight
                Layout.fillWidth: true

                Rectangle {
                    visible: done.index > 0
                    width: parent.width
                    height: Theme.line
                    color: Theme.hair
                }

                RowLayout {
                    anchors.fill: parent
                    spacing: Theme.s2

                    KIcon {
                        name: "check"
                        size: Theme.iconSmall
                        color: Theme.guests.strong
                        weight: 2.4
                    }

                    KText {
                        text: done.one.name
                        maximumLineCount: 1
                        Layout.fillWidth: true
                    }

                    KText {
                        text: done.one.shelf
                        font.weight: Theme.strongWeight
                        color: Theme.contrast ? Theme.ink : Theme.parcels.strong
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        KText {
            id: label

            objectName: "labelNote"
            visible: text !== ""
            text: root.saying()
            font.pixelSize: Theme.small
            color: Theme.ink2
            maximumLineCount: 2
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.s1
        }

        KButton {
            id: undo

            objectName: "undoLast"
            text: qsTr("Undo the last")
            glyph: "undo-2"
            form: wish("full") > root.width - 2 * Theme.s4 ? "narrow" : "full"
            enabled: root.viewModel.roundCount > 0 && !root.viewModel.busy
            Layout.fillWidth: true
            onClicked: root.viewModel.undoLast()
        }
    }
}
