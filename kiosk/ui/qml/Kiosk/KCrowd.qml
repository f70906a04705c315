import QtQuick

// What to take away when a page is crowded: `removed` counts up until the content fits, and type is never shrunk.
Item {
    id: root

    required property Item content
    required property int most
    property string circumstances  // whatever changes the room or the words: then everything comes back first
    property int removed: 0
    readonly property bool over: content.implicitHeight > content.height + 1

    visible: false
    onCircumstancesChanged: removed = 0

    // Layouts take some frames to find their sizes: only what is too tall at rest is too tall.
    FrameAnimation {
        property real excess: 0
        property int still: 0

        running: root.over && root.removed < root.most
        onTriggered: {
            const now = root.content.implicitHeight - root.content.height;
            still = now === excess ? still + 1 : 0;
            excess = now;
            if (still < 2)
                return;
            still = 0;
            root.removed += 1;
        }
    }
}
