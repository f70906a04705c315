pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// What waits on the shelves for a member: all of it is taken with one touch, unless some is left.
KPage {
    id: page

    required property ParcelCollectionViewModel viewModel
    required property ShellViewModel shell
    readonly property bool done: viewModel.step === "done"
    readonly property bool undone: viewModel.step === "undone"
    readonly property bool listed: viewModel.step === "list" && viewModel.count > 0
    readonly property int cellHeight: Math.max(Theme.card, Math.ceil((Theme.title + 2 * Theme.small) * (Theme.rtl ? 1.6 : 1.35)) + Theme.s3)
    readonly property int across: Theme.portrait ? 1 : Math.max(1, Math.min(3, Math.floor((room.width + Theme.s3) / (Theme.plan * Math.min(1.3, Theme.textScale) + Theme.s3))))
    readonly property int fits: across * Math.max(1, Math.floor((room.height + Theme.s3) / (cellHeight + Theme.s3)))
    readonly property bool paged: viewModel.count > fits && fits > 1
    readonly property int each: Math.max(1, paged ? fits - 1 : fits)
    property int first: 0

    function row(index: int): var {
        return viewModel.parcels[index] ?? { shelf: "", carrier: "", company: "", at: 0, perishable: false, on: true };
    }

    function question(): string {
        if (undone)
            return qsTr("They wait here again");
        if (done)
            return viewModel.left > 0 ? qsTr("Thank you, %1. The rest waits here.").arg(viewModel.name) : qsTr("Thank you, %1").arg(viewModel.name);
        if (viewModel.count === 0)
            return qsTr("Nothing waits for you, %1").arg(viewModel.name);
        return qsTr("%n parcel(s) wait for you", "", viewModel.count);
    }

    function beneath(): string {
        if (viewModel.note === "parcel_gone")
            return qsTr("One of them was taken meanwhile. These still wait.");
        if (viewModel.note === "nothing_to_undo")
            return qsTr("That is more than five minutes ago. Reception can help.");
        if (done)
            return qsTr("%n parcel(s) handed over to you.", "", viewModel.collected);
        return listed ? qsTr("Take them from the shelf. Touch what you leave here.") : "";
    }

    function detail(one: var): string {
        const since = qsTr("since %1").arg(shell.dateText(one.at, shell.language));
        const from = one.carrier === "" ? since : qsTr("%1, %2").arg(one.carrier).arg(since);
        return one.perishable ? qsTr("Perishable. %1").arg(from) : one.company === "" ? from : one.company;
    }

    accent: Theme.parcels
    title: listed ? question() : ""
    lead: listed && crowd.removed < 1 ? beneath() : ""
    titleGap: crowd.removed < 1 ? Theme.s4 : Theme.s2
    header.activity: qsTr("Parcels")
    header.glyph: done ? "package-check" : undone ? "undo-2" : "package"
    header.visible: crowd.removed < 2
    footer.back: done ? qsTr("Undo") : undone ? "" : qsTr("Back")
    footer.backGlyph: done ? "undo-2" : "arrow-left"
    footer.cancel: ""
    footer.action: !listed ? qsTr("Done") : viewModel.chosen === viewModel.count ? qsTr("I have them all") : qsTr("I have these")
    footer.actionGlyph: "check"
    footer.actionEnabled: !viewModel.busy && (!listed || viewModel.chosen > 0)
    onBack: done ? viewModel.undo() : viewModel.back()
    onHelp: shell.askReception()
    onAct: listed ? viewModel.collect() : shell.home()
    Keys.onReturnPressed: listed ? viewModel.collect() : shell.home()
    Keys.onEnterPressed: listed ? viewModel.collect() : shell.home()
    Keys.onEscapePressed: shell.home()  // what stands in the place of Back undoes: no key should by accident

    KCrowd {
        id: crowd
        content: room
        most: 2
        circumstances: [page.width, page.height, Theme.textScale, page.shell.language, page.viewModel.step].join()
    }

    Item {
        id: room

        objectName: "content"
        anchors.fill: parent
        implicitHeight: page.listed ? page.cellHeight : thanks.visible ? thanks.implicitHeight : 0

        KCalm {
            id: thanks

            visible: !page.listed
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            title: page.question()
            text: page.beneath()
            glyph: page.done ? "package-check" : page.undone ? "undo-2" : "package"
            accent: page.accent
        }

        GridLayout {
            visible: page.listed
            width: parent.width
            columns: page.across
            columnSpacing: Theme.s3
            rowSpacing: Theme.s3
            uniformCellWidths: true

            Repeater {
                model: page.listed ? Math.min(page.each, page.viewModel.count - page.first) : 0

                KSwitchRow {
                    required property int index
                    readonly property int place: page.first + index
                    readonly property var one: page.row(place)

                    objectName: "parcel-" + place
                    text: one.shelf === "" ? qsTr("Behind the desk") : one.shelf
                    detail: page.detail(one)
                    glyph: "package"
                    size: Theme.title
                    accent: page.accent
                    on: one.on
                    enabled: !page.viewModel.busy
                    implicitHeight: page.cellHeight
                    Layout.fillWidth: true
                    onSwitched: page.viewModel.toggle(place)
                }
            }

            KButton {
                objectName: "more"
                visible: page.paged
                text: qsTr("More")
                glyph: "arrow-right"
                implicitHeight: page.cellHeight
                Layout.fillWidth: true
                onClicked: page.first = page.first + page.each < page.viewModel.count ? page.first + page.each : 0
            }
        }
    }
}
