pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Whom somebody visits: three letters, and a few people to choose from. Enter takes the first.
KPage {
    id: page

    required property GuestRegistrationViewModel viewModel
    required property ShellViewModel shell
    readonly property bool noted: viewModel.note === "host_missing"
    readonly property string question: qsTr("Who are you visiting?")
    readonly property bool details: crowd.removed < 4 && !Theme.terse
    readonly property bool flat: crowd.removed > 4  // no room below the field
    readonly property bool beside: flat && viewModel.typedHost !== ""  // so the first one found stands at its end
    readonly property int nameWidth: Math.round(Theme.plan * Theme.textScale * 0.8)
    readonly property int across: Theme.portrait || beside ? 1 : Math.max(1, Math.min(3, Math.floor((room.width + Theme.s2) / (nameWidth + Theme.s2))))
    readonly property bool badges: room.width / across >= nameWidth + Theme.badge
    readonly property int rowHeight: Math.max(details ? Theme.rowTall : Theme.row, measure.implicitHeight)
    readonly property int down: Math.max(1, Math.floor((room.height + Theme.s2) / (rowHeight + Theme.s2)))
    readonly property int offered: Math.min(viewModel.foundCount, across * down)

    function row(index: int): var {
        return viewModel.found[index] ?? { id: "", name: "", company: "", initials: "" };
    }

    function saying(): string {
        if (viewModel.nobody)
            return !details ? qsTr("Nobody of that name") : qsTr("We know nobody of that name. Try other letters, or ask reception.");
        if (!noted)
            return "";
        return !details ? qsTr("Type three letters") : qsTr("Please choose who you are visiting. Three letters of the name are enough.");
    }

    function hint(): string {
        if (flat && noted)
            return saying();
        return title === "" || bare ? question : qsTr("Three letters are enough");
    }

    accent: Theme.guests
    title: crowd.removed < 3 ? question : ""
    titleGap: crowd.removed < 1 ? Theme.s3 : Theme.s2
    bodyGap: titleGap
    header.activity: qsTr("Visiting")
    header.glyph: "user-round"
    header.step: 2
    header.steps: 4
    header.visible: !Theme.headless && crowd.removed < 2
    footer.action: qsTr("Continue")
    footer.actionGlyphEnd: "arrow-right"
    footer.actionEnabled: !viewModel.busy
    onBack: shell.back()
    onCancel: shell.cancel()
    onHelp: shell.askReception()
    onAct: viewModel.next()

    // A bottom row of two lines would leave the field no room.
    Binding {
        target: page.footer
        property: "help"
        value: ""
        when: Theme.bare && (Theme.largeText || crowd.removed > 2)
    }

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
        detail: page.details ? "X" : ""
        letters: page.badges ? "X" : ""
    }

    GridLayout {
        id: column

        anchors.fill: parent
        columns: page.beside ? 2 : 1
        columnSpacing: Theme.s2
        rowSpacing: Theme.s2
        uniformCellWidths: page.beside

        KField {
            objectName: "hostField"
            focus: true
            accent: page.accent
            value: page.viewModel.typedHost
            hint: page.hint()
            label: page.question
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            onEdited: words => page.viewModel.typeHost(words)
            onAccepted: page.viewModel.next()
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
                visible: text !== "" && page.offered === 0 && (page.beside || !page.flat)
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
                        detail: page.details ? one.company : ""
                        letters: page.badges ? one.initials : ""
                        accent: page.accent
                        chosen: index === page.viewModel.chosen
                        Layout.fillWidth: true
                        Layout.preferredHeight: page.rowHeight
                        onClicked: page.viewModel.chooseHost(one.id)
                    }
                }

                // Keeps few rows as narrow as many.
                Repeater {
                    model: page.offered > 0 ? Math.max(0, page.across - page.offered) : 0

                    Item {
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
