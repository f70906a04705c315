pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Digits as on a telephone. It never mirrors, and a pressed key shows nothing a neighbour could read.
GridLayout {
    id: root

    signal typed(int digit)
    signal takenBack
    signal cleared

    // Digits and Backspace of a real keyboard. The window may see them too: it learns that somebody is there.
    function take(event: KeyEvent) {
        const digit = Words.digits(event.text);
        if (digit.length === 1)
            typed(Number(digit));
        else if (event.key === Qt.Key_Backspace)
            takenBack();
        event.accepted = false;
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    columns: 3
    columnSpacing: Theme.keyGap
    rowSpacing: Theme.keyGap

    Repeater {
        model: [1, 2, 3, 4, 5, 6, 7, 8, 9, -1, 0, -2]

        KTouch {
            id: key

            required property int modelData

            objectName: modelData >= 0 ? "digit-" + modelData : modelData === -1 ? "clear" : "takeBack"
            repeats: true
            text: modelData >= 0 ? String(modelData) : modelData === -1 ? qsTr("Clear") : qsTr("Delete the last digit")
            implicitWidth: Math.round(Theme.key * 1.35)
            implicitHeight: Theme.key
            onClicked: {
                if (modelData >= 0)
                    root.typed(modelData);
                else if (modelData === -1)
                    root.cleared();
                else
                    root.takenBack();
            }

            contentItem: Item {
                KText {
                    visible: key.modelData >= 0
                    anchors.centerIn: parent
                    text: key.text
                    figures: true
                    font.pixelSize: Theme.title
                    font.weight: Theme.medium
                    Accessible.ignored: true
                }

                KIcon {
                    visible: key.modelData < 0
                    anchors.centerIn: parent
                    name: key.modelData === -1 ? "x" : "delete"
                    directional: false
                }
            }

            background: Rectangle {
                radius: Theme.radiusKey
                color: key.modelData < 0 ? Theme.sunk : Theme.surface
                border.width: Theme.line
                border.color: Theme.edge

                KFocusRing {
                    target: key
                    radius: Theme.radiusKey + Theme.u
                }
            }
        }
    }
}
