import QtQuick

// The place of the on-screen keyboard. Its keys are loaded when the first field is written to, and not before.
Item {
    id: root

    property string language: "en"
    property bool wanted: false  // a field is being written to, and nobody has a keyboard
    readonly property KKeys keys: loader.item as KKeys
    readonly property bool shown: keys !== null && keys.shown

    implicitHeight: keys?.implicitHeight ?? 0
    visible: wanted
    onWantedChanged: {
        if (wanted)
            loader.active = true;
    }

    Loader {
        id: loader

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        active: false
        asynchronous: false
        source: "KKeys.qml"
        onLoaded: {
            root.keys.language = Qt.binding(() => root.language);
            root.keys.wanted = Qt.binding(() => root.wanted);
        }
    }
}
