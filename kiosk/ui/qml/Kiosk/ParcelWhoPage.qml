pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Whom the parcel is for: letters, and people and companies to choose from. 1, 2, 3 or Enter take one.
KPage {
    id: page

    required property ParcelAcceptanceViewModel viewModel
    required property ShellViewModel shell
    readonly property string question: qsTr("Who is it for?")
    readonly property bool wide: !Theme.portrait && !Theme.compact && !Theme.largeText && shell.physicalKeyboard
    readonly property bool details: crowd.removed < 3
    readonly property bool flat: crowd.removed > 4
    readonly property bool beside: flat && viewModel.query !== ""
    readonly property int nameWidth: Math.round(Theme.plan * Theme.textScale * 0.8)
    readonly property int across: Theme.portrait || beside || wide ? 1 : Math.max(1, Math.min(3, Math.floor((room.width + Theme.s2) / (nameWidth + Theme.s2))))
    readonly property int cell: Math.floor((room.width - (across - 1) * Theme.s2) / across)
    readonly property bool badges: room.width / across >= nameWidth + Theme.badge
    // Names in Han or Thai stand taller than those that are measured.
    readonly property int rowHeight: Math.max(details ? Theme.rowTall : Theme.row, measure.implicitHeight + (Theme.largeText ? Theme.s2 : 0))
    readonly property int down: Math.max(1, Math.floor((room.height + Theme.s2) / (rowHeight + Theme.s2)))
    readonly property bool mayKeep: viewModel.query.trim() !== ""
    readonly property int places: across * down - (mayKeep && across * down > 1 ? 1 : 0)
    readonly property int offered: Math.min(viewModel.foundCount, places)

    function row(index: int): var {
        return viewModel.found[index] ?? { kind: "member", name: "", company: "", former: false, recent: false };
    }

    function describe(one: var): string {
        if (one.former)
            return qsTr("Is no member any more");
        if (one.kind === "company")
            return qsTr("Company");
        return one.company === "" && one.recent ? qsTr("Had a parcel lately") : one.company;
    }

    function saying(): string {
        if (viewModel.note === "recipient_missing")
            return qsTr("Type two letters");
        if (viewModel.note === "name_missing")
            return qsTr("Type the name on it");
        return viewModel.nobody && !mayKeep ? qsTr("Nobody of that name") : "";
    }

    accent: Theme.parcels
    title: crowd.removed < 4 ? question : ""
    titleGap: crowd.removed < 2 ? Theme.s3 : Theme.s2
    bodyGap: titleGap
    header.activity: parcel.visible || viewModel.carrier === "" ? qsTr("Parcel in") : viewModel.carrier
    header.glyph: "package"
    header.step: 2
    header.steps: 3
    header.visible: !Theme.headless && crowd.removed < 2
    footer.cancel: ""
    footer.help: ""
    footer.action: qsTr("Continue")
    footer.actionGlyphEnd: "arrow-right"
    footer.actionEnabled: !viewModel.busy
    onBack: viewModel.back()
    onAct: viewModel.next()

    KCrowd {
        id: crowd
        content: column
        most: 5
        circumstances: [page.width, page.height, Theme.textScale, Theme.keyboard, page.shell.language].join()
    }

    // A row as high as all of them, whether somebody was found or not.
    KRow {
        id: measure
        visible: false
        text: "X"
        detail: page.details ? qsTr("Company") : ""
        letters: page.badges ? "X" : ""
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

        GridLayout {
            columns: page.beside ? 2 : 1
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2
            uniformCellWidths: page.beside
            Layout.fillWidth: true
            Layout.fillHeight: true

            KField {
                objectName: "recipient"
                focus: true
                accent: page.accent
                value: page.viewModel.query
                hint: page.offered > 0 && page.saying() !== "" ? page.saying() : page.title === "" ? page.question : qsTr("Two letters are enough")
                label: page.question
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                onEdited: words => page.viewModel.typeRecipient(words)
                onAccepted: page.viewModel.next()
                Keys.onPressed: event => {
                    if (text === "" && event.matches(StandardKey.Undo)) {
                        page.viewModel.undoLast();
                        event.accepted = true;
                    }
                }
            }

            Item {
                id: room

                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: page.rowHeight

                KText {
                    objectName: "note"
                    width: parent.width
                    maximumLineCount: Theme.portrait ? 4 : 2
                    visible: text !== "" && page.offered === 0 && !page.mayKeep && (page.beside || !page.flat)
                    text: page.saying()
                    font.pixelSize: page.details ? Theme.body : Theme.small
                    color: Theme.ink2
                }

                GridLayout {
                    width: parent.width
                    columns: page.across
                    columnSpacing: Theme.s2
                    rowSpacing: Theme.s2
                    uniformCellWidths: true

                    Repeater {
                        model: page.offered

                        KRow {
                            required property int index
                            readonly property var one: page.row(index)

                            objectName: "found-" + index
                            text: one.name
                            detail: page.details ? page.describe(one) : ""
                            letters: page.badges && index < 3 ? String(index + 1) : ""
                            glyph: page.badges && index >= 3 ? (one.kind === "company" ? "building-2" : "user-round") : ""
                            end: index === 0 && page.mayKeep && page.shell.physicalKeyboard ? qsTr("Enter") : ""
                            endGlyph: ""
                            accent: page.accent
                            chosen: index === 0 && page.mayKeep
                            Layout.fillWidth: true
                            Layout.preferredHeight: page.rowHeight
                            onClicked: page.viewModel.choose(index)
                        }
                    }

                    KButton {
                        objectName: "unknown"
                        visible: page.mayKeep && page.places < page.across * page.down
                        text: qsTr("Nobody we know")
                        glyph: "user-round-x"
                        form: ["full", "words"].find(form => wish(form) <= page.cell) ?? "narrow"
                        Layout.fillWidth: true
                        Layout.preferredHeight: page.rowHeight
                        onClicked: page.viewModel.chooseUnknown()
                    }

                    // Keeps few rows as narrow as many.
                    Repeater {
                        model: Math.max(0, page.across - page.offered - (page.mayKeep ? 1 : 0))

                        Item {
                            Layout.fillWidth: true
                        }
                    }
                }
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
