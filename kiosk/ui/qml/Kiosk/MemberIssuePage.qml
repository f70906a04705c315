pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// Waits for a card at the reader. Whose it is already, if it is somebody's, is said with the ways on.
KStaffPage {
    id: page

    required property MembersViewModel viewModel

    function heading(): string {
        if (viewModel.given)
            return qsTr("%1 has a new card").arg(viewModel.nameInside);
        return viewModel.held === "" && viewModel.note === "" ? qsTr("Hold the new card to the reader") : qsTr("Hold another card to the reader");
    }

    function saying(): string {
        if (viewModel.given)
            return viewModel.replaces ? qsTr("It works at once. The old one opens nothing any more.") : qsTr("It works at once.");
        if (viewModel.held === "own")
            return qsTr("This card is %1's already. It needs no other.").arg(viewModel.nameInside);
        if (viewModel.held === "lost")
            return qsTr("%1 reported this card lost. Withdraw it there first, then it can be given to somebody else.").arg(viewModel.holderName);
        if (viewModel.held === "other")
            return qsTr("This card belongs to %1. Withdraw it there first, or take another one.").arg(viewModel.holderName);
        if (viewModel.note === "not_a_card")
            return qsTr("That was a printed code. A card is what members keep.");
        return viewModel.replaces ? qsTr("The old one is withdrawn with the same touch.") : qsTr("It is for %1.").arg(viewModel.nameInside);
    }

    title: Theme.compact ? heading() : ""
    footer.action: viewModel.given ? qsTr("Done") : ["other", "lost"].includes(viewModel.held) ? qsTr("Open %1").arg(viewModel.holderName) : ""
    footer.actionGlyph: viewModel.given ? "check" : "user-round"
    onAct: viewModel.given ? viewModel.finish() : viewModel.openHolder()
    onUndo: viewModel.undoLast()

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s4

        KBadge {
            visible: !Theme.compact || page.footer.action === ""
            glyph: page.viewModel.given ? "check" : page.viewModel.held === "" && page.viewModel.note === "" ? "nfc" : "triangle-alert"
            accent: page.viewModel.given ? Theme.guests : page.viewModel.held === "" && page.viewModel.note === "" ? Theme.checkin : Theme.care
            size: Theme.badgeHero
            solid: true
        }

        KText {
            objectName: "title"
            visible: !Theme.compact
            text: page.heading()
            font.pixelSize: Theme.headline
            font.weight: Theme.strongWeight
            font.letterSpacing: Theme.tight
            maximumLineCount: 3
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }

        KText {
            objectName: "saying"
            text: page.saying()
            font.pixelSize: Theme.compact ? Theme.small : Theme.lead
            color: Theme.ink2
            Layout.fillWidth: true
            onTextChanged: Accessible.announce(page.saying())
        }
    }
}
