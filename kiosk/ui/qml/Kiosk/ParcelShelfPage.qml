pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The shelves as they stand in the room; one that is full is said to be, and may be chosen all the same.
KPage {
    id: page

    required property ParcelAcceptanceViewModel viewModel
    required property ShellViewModel shell
    readonly property int cellWidth: Math.ceil(Theme.plan / 2 * Theme.textScale)
    readonly property int cellHeight: Math.max(Theme.rowTall, Math.ceil((Theme.title + Theme.small) * (Theme.rtl ? 1.6 : 1.4)) + Theme.s2)
    readonly property int across: Math.max(1, Math.floor((grid.width + Theme.s2) / (cellWidth + Theme.s2)))
    readonly property int down: Math.max(1, Math.floor((grid.height + Theme.s2) / (cellHeight + Theme.s2)))
    readonly property int fits: across * down
    readonly property int lines: Math.ceil(Math.min(viewModel.shelfCount, fits) / across)
    readonly property int high: Math.max(cellHeight, Math.min(Theme.card, Math.floor((grid.height + Theme.s2) / Math.max(1, lines)) - Theme.s2))
    readonly property bool paged: viewModel.shelfCount > fits
    readonly property int each: Math.max(1, paged ? fits - 1 : fits)
    property int first: 0

    function row(index: int): var {
        return viewModel.shelves[index] ?? { label: "", waiting: 0, free: -1, floor: false, chosen: false };
    }

    function room(one: var): string {
        if (one.free < 0)
            return one.floor ? qsTr("Floor") : qsTr("%n here", "", one.waiting);
        return one.free === 0 ? qsTr("Full") : qsTr("%n free", "", one.free);
    }

    accent: Theme.parcels
    title: qsTr("Choose a shelf")
    titleGap: Theme.s3
    bodyGap: Theme.s3
    header.activity: qsTr("Parcel in")
    header.glyph: "package"
    header.step: 3
    header.steps: 3
    footer.cancel: ""
    footer.help: ""
    onBack: viewModel.back()

    KText {
        visible: page.viewModel.shelfCount === 0
        width: parent.width
        text: qsTr("This space has no shelves yet. A manager can add them in the settings.")
        color: Theme.ink2
    }

    Item {
        id: grid

        objectName: "content"
        anchors.fill: parent

        GridLayout {
            width: parent.width
            columns: page.across
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2
            uniformCellWidths: true

            Repeater {
                model: Math.min(page.each, page.viewModel.shelfCount - page.first)

                KTouch {
                    id: tile

                    required property int index
                    readonly property int place: page.first + index
                    readonly property var one: page.row(place)

                    objectName: "shelf-" + place
                    text: one.label
                    padding: Theme.s1
                    leftPadding: Theme.s3
                    rightPadding: Theme.s3
                    implicitHeight: page.high
                    Accessible.description: page.room(one)
                    Layout.fillWidth: true
                    onClicked: page.viewModel.chooseShelf(place)

                    contentItem: ColumnLayout {
                        spacing: 0

                        Item {
                            Layout.fillHeight: true
                        }

                        KText {
                            text: tile.one.label
                            font.pixelSize: Theme.title
                            font.weight: Theme.strongWeight
                            color: tile.one.free === 0 || Theme.contrast ? Theme.ink : page.accent.strong
                            maximumLineCount: 1
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }

                        KText {
                            text: page.room(tile.one)
                            font.pixelSize: Theme.small
                            color: tile.one.chosen && !Theme.light ? Theme.ink : Theme.ink2
                            maximumLineCount: 1
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }

                        Item {
                            Layout.fillHeight: true
                        }
                    }

                    background: Rectangle {
                        radius: Theme.radiusSmall
                        color: tile.one.free === 0 ? Theme.sunk : tile.one.chosen ? page.accent.tint : Theme.surface
                        border.width: tile.one.chosen || tile.down ? Theme.lineChosen : Theme.line
                        border.color: tile.one.chosen ? page.accent.strong : Theme.edge

                        KFocusRing {
                            target: tile
                        }
                    }
                }
            }

            KButton {
                objectName: "more"
                visible: page.paged
                text: qsTr("More")
                glyph: "arrow-right"
                implicitHeight: page.high
                Layout.fillWidth: true
                onClicked: page.first = page.first + page.each < page.viewModel.shelfCount ? page.first + page.each : 0
            }
        }
    }
}
