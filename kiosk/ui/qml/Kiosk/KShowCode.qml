import QtQuick
import Kiosk.Views

// The way to the camera, where this desk has one.
KButton {
    id: root

    required property ShellViewModel shell
    property bool wanted: true
    readonly property CameraViewModel camera: shell.camera as CameraViewModel

    objectName: "showCode"
    visible: wanted && (camera?.there ?? false)
    text: narrow ? qsTr("Show a code") : qsTr("Show a code to the camera")
    Accessible.name: qsTr("Show a code to the camera")
    glyph: "camera"
    onClicked: camera.begin(shell.page, shell.pageViewModel)
}
