pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What is on today, as a sheet: beside the invitation, or lying across the page.
KCard {
    id: root

    required property int count
    required property list<var> events  // of {title, time}
    property bool lying: false
    readonly property bool full: count > 2

    function event(index: int): var {
        return events[index] ?? { title: "", time: "" };
    }

    implicitHeight: sheet.implicitHeight + 2 * Theme.s4
    implicitWidth: sheet.implicitWidth + 2 * Theme.s4

    ColumnLayout {
        id: sheet

        anchors.fill: parent
        anchors.margins: Theme.s4
        spacing: Theme.s2

        RowLayout {
            spacing: Theme.s2

            KBadge {
                glyph: "calendar"
                accent: Theme.community
                size: Theme.badgeSmall
                solid: true
            }

            KText {
                text: qsTr("Today")
                font.pixelSize: Theme.subtitle
                font.weight: Theme.strongWeight
                Layout.fillWidth: true
            }
        }

        Item {
            visible: root.full
            Layout.fillHeight: true
        }

        GridLayout {
            Layout.fillWidth: true
            columns: root.lying ? Math.max(1, root.count) : 1
            columnSpacing: Theme.s4
            rowSpacing: 0
            uniformCellWidths: true

            Repeater {
                model: root.count

                ColumnLayout {
                    id: line

                    required property int index

                    Layout.fillWidth: true
                    spacing: 0

                    Rectangle {
                        visible: !root.lying
                        Layout.fillWidth: true
                        Layout.bottomMargin: Theme.s2
                        implicitHeight: Theme.line
                        color: Theme.hair
                    }

                    GridLayout {
                        Layout.fillWidth: true
                        Layout.bottomMargin: root.lying || line.index === root.count - 1 ? 0 : Theme.s2
                        columns: root.lying ? 1 : 2
                        columnSpacing: Theme.s2
                        rowSpacing: 0

                        KText {
                            text: root.event(line.index).time
                            figures: true
                            font.pixelSize: Theme.small
                            font.weight: Theme.strongWeight
                            color: Theme.community.strong
                            wrapMode: Text.NoWrap
                        }

                        KText {
                            text: root.event(line.index).title
                            font.pixelSize: Theme.small
                            font.weight: Theme.medium
                            wrapMode: Text.NoWrap
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }

        // Few stand under the heading, not lost at the foot.
        Item {
            visible: !root.full
            Layout.fillHeight: true
        }
    }
}
