import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The server is asked; then the desk is connected, and what the space knows comes.
KStaffPage {
    id: page

    required property ConnectViewModel viewModel
    readonly property bool busy: viewModel.busy
    readonly property string minute: shell.clockText

    function heading(): string {
        if (busy)
            return qsTr("Asking the office");
        return viewModel.space === "" ? qsTr("This desk is connected") : qsTr("This desk belongs to %1").arg(viewModel.space);
    }

    function saying(): string {
        if (busy)
            return qsTr("This takes some seconds.");
        if (viewModel.level)
            return qsTr("Everything the space knows is here. Cards and PINs work at once.");
        return viewModel.behind === 0 ? qsTr("What the space knows is coming. You can leave this page meanwhile.")
            : qsTr("What the space knows is coming: %n thing(s) more. You can leave this page meanwhile.", "", viewModel.behind);
    }

    title: Theme.compact ? heading() : ""
    header.activity: viewModel.settingUp ? qsTr("Setting up") : qsTr("Staff")
    footer.back: ""
    footer.cancel: viewModel.settingUp || Theme.crowded ? "" : qsTr("Fire list: hold 3 seconds")
    footer.help: ""
    footer.action: busy ? "" : qsTr("Done")
    footer.actionGlyph: "check"
    onAct: viewModel.finish()
    onMinuteChanged: viewModel.refresh()
    Keys.onReturnPressed: viewModel.finish()
    Keys.onEnterPressed: viewModel.finish()

    Binding {
        target: page.header
        property: "note"
        value: ""  // the time makes room for the name
        when: Theme.crowded
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s4

        KBadge {
            visible: !Theme.crowded
            glyph: page.busy ? "hourglass" : "check"
            accent: page.busy ? Theme.plain : Theme.guests
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
            font.pixelSize: Theme.crowded ? Theme.small : Theme.compact ? Theme.body : Theme.lead
            color: Theme.ink2
            Layout.fillWidth: true
            onTextChanged: Accessible.announce(page.saying())
        }
    }
}
