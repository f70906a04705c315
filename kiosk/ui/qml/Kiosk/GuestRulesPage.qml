pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The house rules beside the signature. Where words are large, the rules come first, a few at a time, and then the sheet
// to sign: nothing that is signed was left out or scrolled away.
KPage {
    id: page

    required property GuestRegistrationViewModel viewModel
    required property ShellViewModel shell
    readonly property int count: viewModel.ruleCount
    readonly property bool icons: crowd.removed < 1
    readonly property bool split: count > 0 && crowd.removed > 1
    readonly property int share: split ? Math.max(1, Math.ceil(count / Math.pow(2, crowd.removed - 2))) : count
    readonly property int parts: split ? Math.ceil(count / share) : 1
    readonly property int part: Math.min(read, parts - 1)
    readonly property bool signing: !split || atSheet
    readonly property bool begun: split && (atSheet || part > 0)  // Back stays on this page
    property int read: 0  // parts behind us
    property bool atSheet: false

    function goBack() {
        if (begun && atSheet)
            atSheet = false;
        else if (begun)
            read = part - 1;
        else if (viewModel.invited)
            viewModel.correctName();
        else
            shell.back();
    }

    function goOn() {
        if (signing) {
            viewModel.next();
            return;
        }
        atSheet = part === parts - 1;
        read = Math.min(part + 1, parts - 1);
    }

    function rule(index: int): var {
        return viewModel.rules[index] ?? { icon: "", title: "", line: "" };
    }

    function small(): string {
        return count > 0 ? qsTr("%n small rule(s), and you are in", "", count) : qsTr("One last look, and you are in");
    }

    accent: Theme.guests
    title: crowd.removed > 2 ? "" : viewModel.invited ? qsTr("Welcome, %1. %2 expects you").arg(viewModel.firstName).arg(viewModel.hostName) : small()
    lead: viewModel.invited && !split ? small() : ""
    titleGap: Theme.s3
    bodyGap: Theme.s3
    header.visible: crowd.removed < 4
    header.activity: Theme.compact || Theme.largeText ? viewModel.hostName : qsTr("Visiting %1").arg(viewModel.hostName)
    header.glyph: "user-round"
    header.step: viewModel.invited ? 0 : 4
    header.steps: viewModel.invited ? 0 : 4
    footer.back: viewModel.invited && !begun ? qsTr("Correct my name") : qsTr("Back")
    footer.backGlyph: viewModel.invited && !begun ? "pen-line" : "arrow-left"
    footer.action: signing ? qsTr("Print my badge") : qsTr("Continue")
    footer.actionGlyph: signing ? "badge-check" : ""
    footer.actionGlyphEnd: signing ? "" : "arrow-right"
    footer.actionEnabled: !viewModel.busy
    onSplitChanged: {
        if (viewModel.strokeCount > 0)
            atSheet = true;
    }
    onBack: goBack()
    // What is being recorded is answered first: then there is something to undo, and the code to tell.
    onCancel: if (!viewModel.busy) shell.cancel()
    onHelp: shell.askReception()
    onAct: goOn()

    // A bottom row of two lines would leave the sheet no room.
    Binding {
        target: page.footer
        property: "help"
        value: ""
        when: Theme.compact && Theme.largeText && page.signing
    }

    KCrowd {
        id: crowd
        content: body
        most: Math.max(5, 2 + Math.ceil(Math.log2(Math.max(2, page.count))))
        circumstances: [page.width, page.height, Theme.textScale, page.shell.language, page.count].join()
    }

    GridLayout {
        id: body

        anchors.fill: parent
        columns: Theme.portrait || page.split || page.count === 0 ? 1 : 2
        columnSpacing: Theme.s8
        rowSpacing: Theme.s4

        GridLayout {
            id: list

            visible: page.count > 0 && (!page.split || !page.atSheet)
            columns: page.split && !Theme.portrait && !Theme.largeText ? 2 : 1
            columnSpacing: Theme.s8
            rowSpacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: (body.width - body.columnSpacing) * 5 / 11

            Repeater {
                model: Math.max(0, Math.min(page.share, page.count - page.part * page.share))

                KRule {
                    required property int index
                    readonly property var one: page.rule(page.part * page.share + index)

                    objectName: "rule-" + (page.part * page.share + index)
                    glyph: page.icons ? one.icon : ""
                    text: one.title
                    line: one.line
                    accent: page.accent
                    ruled: index >= list.columns
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }

        KGuestSheet {
            visible: page.signing
            viewModel: page.viewModel
            shell: page.shell
            crowded: crowd.removed > 4
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: (body.width - body.columnSpacing) * 6 / 11
        }
    }
}
