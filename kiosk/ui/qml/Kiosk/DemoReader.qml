pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A window beside the desk that stands in for a reader: one button a card or code.
Window {
    id: root

    property list<string> labels
    property int beside: 0  // the right edge of the desk's window
    property int top: 0
    signal presented(int index)

    title: qsTr("Demo reader")
    color: Theme.paper
    width: 72 * Theme.u
    height: 150 * Theme.u
    minimumWidth: 40 * Theme.u
    minimumHeight: 50 * Theme.u
    // To the right of the desk; where the screen ends before that, as far right as it goes.
    x: Math.max(0, Math.min(beside + Theme.s2, Screen.virtualX + Screen.desktopAvailableWidth - width))
    y: top
    flags: Qt.Window

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.s3
        spacing: Theme.s2

        KText {
            text: qsTr("Hold one of these to the reader")
            font.pixelSize: Theme.lead
            font.weight: Theme.strongWeight
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }

        ListView {
            id: list

            objectName: "codes"
            clip: true
            model: root.labels
            spacing: Theme.half
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: root.title

            delegate: KButton {
                required property int index
                required property string modelData

                objectName: "code" + index
                width: ListView.view.width
                text: Words.isolate(modelData)
                repeats: true
                onClicked: root.presented(index)
            }
        }
    }
}
