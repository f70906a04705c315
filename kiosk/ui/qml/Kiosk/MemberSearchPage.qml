pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Two letters of a name, and whoever begins so. Enter takes the first.
KStaffPage {
    id: page

    required property MembersViewModel viewModel
    readonly property bool portrait: height > width

    function saying(): string {
        if (viewModel.note === "undone")
            return qsTr("Undone.");
        if (viewModel.note === "nothing_to_undo")
            return qsTr("There is nothing to undo any more.");
        return viewModel.note === "member_missing" ? qsTr("This member is not here any more.") : "";
    }

    title: qsTr("Members")
    bodyGap: Theme.s2
    footer.cancel: bare ? "" : qsTr("Fire list: hold 3 seconds")  // beside the keys is room for two
    footer.help: bare ? "" : qsTr("Lock the board")
    footer.action: qsTr("Add a member")
    footer.actionGlyph: "user-round-plus"
    onAct: viewModel.addMember()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s2

        KField {
            objectName: "name"
            focus: true
            accent: page.accent
            value: page.viewModel.query
            hint: qsTr("Two letters of the name")
            Layout.fillWidth: true
            onEdited: words => page.viewModel.search(words)
            onAccepted: page.viewModel.chooseFirst()
            Keys.onPressed: event => {  // check: press, keys of a keyboard
                if (event.matches(StandardKey.Undo) && text === "") {
                    page.viewModel.undoLast();
                    event.accepted = true;
                }
            }
        }

        KNotice {
            text: page.saying()
            Layout.fillWidth: true
        }

        KPages {
            id: list

            visible: page.viewModel.foundCount > 0
            count: page.viewModel.foundCount
            columns: page.portrait || Theme.largeText ? 1 : 3
            spacing: Theme.gap
            rowHeight: Theme.terse ? Theme.row : Theme.lean ? Theme.rowTall : Math.max(Theme.row, Math.ceil(1.35 * (Theme.lead + Theme.small)) + Theme.s1)
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: KRow {
                required property int index
                readonly property var one: page.viewModel.found[list.first + index] ?? { name: "", company: "", letters: "", status: "active" }

                objectName: "found-" + index
                text: one.name
                detail: one.status === "active" ? one.company : one.status === "paused" ? qsTr("Membership rests") : qsTr("Membership ended")
                letters: one.letters
                accent: page.accent
                chosen: list.first + index === 0
                implicitHeight: list.rowHeight
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: page.viewModel.choose(list.first + index)
            }
        }

        KText {
            objectName: "nobody"
            visible: page.viewModel.nobody
            text: qsTr("Nobody of that name. You can add them.")
            color: Theme.ink2
            Layout.fillWidth: true
        }

        Item {
            visible: page.viewModel.foundCount === 0
            Layout.fillHeight: true
        }
    }
}
