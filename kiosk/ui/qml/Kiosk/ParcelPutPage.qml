pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Where the parcel goes, and what is to be known of it. Enter puts it there, and the next parcel begins.
KPage {
    id: page

    required property ParcelAcceptanceViewModel viewModel
    required property ShellViewModel shell
    readonly property bool wide: !Theme.portrait && !Theme.compact && crowd.removed < 2
    readonly property bool listed: wide || Theme.portrait && crowd.removed < 1
    readonly property bool details: crowd.removed < 3
    readonly property bool brief: crowd.removed > 4
    readonly property bool known: viewModel.recipientKind !== "unknown"
    readonly property bool nowhere: viewModel.shelf === ""
    readonly property int inRow: Math.floor((middle.width + Theme.s2) / (Math.ceil(Theme.plan / 2 * Theme.textScale) + Theme.s2))
    readonly property int chips: inRow >= 5 ? 5 : inRow >= 3 ? 3 : 2

    function flag(code: string): string {
        switch (code) {
        case "perishable":
            return qsTr("Perishable");
        case "oversize":
            return qsTr("Oversize");
        case "damaged":
            return qsTr("Damaged");
        case "customs":
            return qsTr("Customs due");
        default:
            return qsTr("Signature");
        }
    }

    function describe(): string {
        switch (viewModel.recipientKind) {
        case "former":
            return qsTr("No member any more");
        case "unknown":
            return qsTr("Nobody we know");
        case "company":
            return qsTr("Company");
        default:
            return viewModel.recipientDetail;
        }
    }

    function why(): string {
        switch (viewModel.shelfReason) {
        case "beside":
            return qsTr("Next to their other parcel");
        case "floor":
            return qsTr("On the floor, where large things stand");
        case "none":
            return qsTr("No shelf has room");
        case "chosen":
            return qsTr("The shelf you chose");
        default:
            return qsTr("The shelf with most room");
        }
    }

    function room(): string {
        if (viewModel.shelfReason === "none")
            return qsTr("Keep it behind the desk, or choose a shelf.");
        if (viewModel.shelfFree < 0 || viewModel.shelfReason === "")
            return "";
        return viewModel.shelfFree === 0 ? qsTr("It is full") : qsTr("%n place(s) free", "", viewModel.shelfFree);
    }

    accent: Theme.parcels
    title: crowd.removed < 4 ? qsTr("Where does it go?") : ""
    titleGap: crowd.removed < 1 ? Theme.s4 : Theme.s2
    bodyGap: titleGap
    header.activity: parcel.visible || viewModel.carrier === "" ? qsTr("Parcel in") : viewModel.carrier
    header.glyph: "package"
    header.step: 3
    header.steps: 3
    header.note: viewModel.follows && !Theme.portrait ? qsTr("The next one is scanned") : ""
    header.visible: crowd.removed < 4
    footer.cancel: brief ? "" : qsTr("Leave this one")
    footer.help: ""
    footer.action: nowhere ? qsTr("Take it in") : brief ? qsTr("Put on %1").arg(viewModel.shelf) : qsTr("Put on %1, next parcel").arg(viewModel.shelf)
    footer.actionGlyphEnd: "arrow-right"
    footer.actionEnabled: !viewModel.busy
    onBack: viewModel.back()
    onCancel: viewModel.drop()
    onAct: viewModel.next()
    Keys.onPressed: event => {
        if ([Qt.Key_Return, Qt.Key_Enter].includes(event.key) && !event.isAutoRepeat) {  // the key that chose is let go first
            viewModel.next();
            event.accepted = true;
        } else if (event.matches(StandardKey.Undo)) {
            viewModel.undoLast();
            event.accepted = true;
        }
    }

    KCrowd {
        id: crowd
        content: column
        most: 5
        circumstances: [page.width, page.height, Theme.textScale, page.shell.language, page.viewModel.recipientKind, page.viewModel.follows].join()
    }

    GridLayout {
        id: column

        anchors.fill: parent
        columns: page.wide ? 3 : 1
        columnSpacing: Theme.s5
        rowSpacing: Theme.s3

        KParcel {
            id: parcel

            visible: page.wide || (Theme.portrait && !Theme.compact && crowd.removed < 1)
            carrier: page.viewModel.carrier === "" ? qsTr("Carrier unknown") : page.viewModel.carrier
            number: page.viewModel.number
            saying: page.viewModel.looksLike !== "" ? qsTr("Looks like %1, but a digit is wrong").arg(page.viewModel.looksLike)
                : page.viewModel.strength === "weak" ? qsTr("A guess by the digits") : ""
            Layout.preferredWidth: Theme.plan
            Layout.maximumWidth: page.wide ? Theme.plan : -1
            Layout.fillWidth: !page.wide
            Layout.fillHeight: page.wide
        }

        ColumnLayout {
            id: middle

            spacing: page.details ? Theme.s3 : Theme.s2
            Layout.fillWidth: true
            Layout.fillHeight: true

            KRow {
                objectName: "who"
                text: page.viewModel.recipient
                detail: page.details ? page.describe() : ""
                glyph: page.viewModel.recipientKind === "company" ? "building-2" : page.known ? "user-round" : "user-round-x"
                end: page.details ? qsTr("Change") : ""
                endGlyph: "pen-line"
                accent: page.viewModel.recipientKind === "former" ? Theme.care : page.accent
                tinted: page.viewModel.recipientKind === "former"
                Layout.fillWidth: true
                onClicked: page.viewModel.back()
            }

            GridLayout {
                columns: page.chips
                columnSpacing: Theme.s2
                rowSpacing: Theme.s2
                uniformCellWidths: true
                Layout.fillWidth: true

                Repeater {
                    model: page.viewModel.flags

                    KChip {
                        required property var modelData

                        objectName: "flag-" + modelData.code
                        text: page.flag(modelData.code)
                        on: modelData.on
                        accent: page.accent
                        enabled: !page.viewModel.busy
                        Layout.fillWidth: true
                        onSwitched: page.viewModel.toggleFlag(modelData.code)
                    }
                }
            }

            Item {
                visible: page.wide
                Layout.fillHeight: true
            }

            KCard {
                accent: page.accent
                implicitHeight: line.implicitHeight + 2 * Theme.s2
                Layout.fillWidth: true

                RowLayout {
                    id: line

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.leftMargin: Theme.s4
                    anchors.rightMargin: Theme.s3
                    spacing: Theme.s4

                    KText {
                        objectName: "shelf"
                        visible: text !== ""
                        text: page.viewModel.shelf
                        font.pixelSize: Theme.headline
                        font.weight: Theme.strongWeight
                        color: Theme.contrast ? Theme.ink : page.accent.strong
                        wrapMode: Text.NoWrap
                        Layout.maximumWidth: parent.width / 2
                    }

                    ColumnLayout {
                        visible: page.details
                        spacing: 0
                        Layout.fillWidth: true

                        KText {
                            text: page.why()
                            font.weight: Theme.strongWeight
                            lineHeight: Theme.leading
                            Layout.fillWidth: true
                        }

                        KText {
                            visible: text !== ""
                            text: page.room()
                            font.pixelSize: Theme.small
                            color: Theme.light ? Theme.ink2 : Theme.ink
                            Layout.fillWidth: true
                        }
                    }

                    Item {
                        visible: !page.details
                        Layout.fillWidth: true
                    }

                    KButton {
                        objectName: "change"
                        text: qsTr("Change")
                        form: page.details ? "full" : "narrow"
                        enabled: !page.viewModel.busy
                        onClicked: page.viewModel.changeShelf()
                    }
                }
            }

            KRound {
                visible: page.listed && !page.wide
                viewModel: page.viewModel
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Item {
                visible: !page.listed
                Layout.fillHeight: true
            }
        }

        KRound {
            visible: page.wide
            viewModel: page.viewModel
            Layout.preferredWidth: Theme.plan
            Layout.maximumWidth: Theme.plan
            Layout.fillHeight: true
        }
    }
}
