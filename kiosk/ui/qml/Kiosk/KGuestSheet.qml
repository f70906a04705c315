import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The sheet a guest signs, with the promise about their name. Without house rules only the promise is on it.
KCard {
    id: sheet

    required property GuestRegistrationViewModel viewModel
    required property ShellViewModel shell
    property bool crowded: false  // the words over the line go, and some of the air
    readonly property int margins: crowded ? Theme.s2 : padding
    readonly property bool toSign: viewModel.ruleCount > 0

    function saying(): string {
        if (viewModel.note === "signature_missing")
            return qsTr("Please sign here first. A finger will do.");
        if (crowded && viewModel.note === "" && viewModel.strokeCount === 0)
            return qsTr("Sign here with your finger");
        return viewModel.note === "rules_changed" ? qsTr("The rules are in another language now. Please sign these.") : "";
    }

    component KClear: KButton {
        required property GuestRegistrationViewModel viewModel

        objectName: "clear"
        text: qsTr("Clear")
        glyph: "undo-2"
        enabled: viewModel.strokeCount > 0 && !viewModel.busy
        onClicked: viewModel.clearSignature()
    }

    implicitHeight: content.implicitHeight + 2 * margins
    border.color: Theme.edge

    ColumnLayout {
        id: content

        anchors.fill: parent
        anchors.margins: sheet.margins
        spacing: Theme.s2

        RowLayout {
            visible: sheet.toSign && !sheet.crowded
            spacing: Theme.s2
            Layout.fillWidth: true

            KText {
                text: qsTr("Sign with your finger")
                font.pixelSize: Theme.lead
                font.weight: Theme.strongWeight
                maximumLineCount: 2
                Layout.fillWidth: true
            }

            KClear {
                visible: !sheet.crowded
                viewModel: sheet.viewModel
            }
        }

        KSignature {
            id: pad

            objectName: "signature"
            visible: sheet.toSign
            enabled: !sheet.viewModel.busy
            accent: Theme.guests
            line: qsTr("%1, %2").arg(sheet.viewModel.name).arg(sheet.shell.todayText)
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: sheet.crowded ? 2 * Theme.target : Theme.card
            Layout.minimumHeight: implicitHeight
            Component.onCompleted: strokes = sheet.viewModel.strokes
            onSigned: strokes => sheet.viewModel.sign(strokes)

            KClear {
                visible: sheet.crowded && enabled
                viewModel: sheet.viewModel
                anchors.top: parent.top
                anchors.right: parent.right
            }

            // Where the finger is to go, and gone with its first touch.
            KNotice {
                objectName: "note"
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: parent.top
                width: Math.min(implicitWidth, parent.width)
                text: pad.current.length === 0 ? sheet.saying() : ""
                glyph: "pen-line"
                accent: Theme.guests
            }
        }

        ColumnLayout {
            visible: !sheet.toSign
            spacing: Theme.s1
            Layout.fillWidth: true
            Layout.fillHeight: true

            Item {
                Layout.fillHeight: true
            }

            KText {
                objectName: "who"
                text: sheet.viewModel.name
                font.pixelSize: Theme.headline
                font.weight: Theme.strongWeight
                maximumLineCount: 2
                Layout.fillWidth: true
            }

            KText {
                text: qsTr("Visiting %1").arg(sheet.viewModel.hostName)
                font.pixelSize: Theme.lead
                color: Theme.ink2
                maximumLineCount: 2
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }
        }

        RowLayout {
            spacing: Theme.s2
            Layout.fillWidth: true

            KIcon {
                name: "shield-check"
                color: Theme.guests.strong
            }

            KText {
                objectName: "promise"
                text: qsTr("We keep your name for %n day(s), then it is deleted.", "", sheet.viewModel.retentionDays)
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }
        }
    }

    Connections {
        target: sheet.viewModel

        // The drawing here is the same as there, unless something cleared it.
        function onScreenChanged() {
            if (pad.strokes.length !== sheet.viewModel.strokeCount)
                pad.strokes = sheet.viewModel.strokes;
        }
    }
}
