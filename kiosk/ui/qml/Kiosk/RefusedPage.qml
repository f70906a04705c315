pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The rules said no: what happened, why it is good, and ways on. No name, no red.
KPage {
    id: page

    required property CheckInViewModel viewModel
    required property ShellViewModel shell

    readonly property bool portrait: height > width
    readonly property string refusal: viewModel.refusal
    readonly property bool ofGuests: refusal.startsWith("invitation_") || refusal.startsWith("code_")
    readonly property bool pinHelps: ["credential_lost", "credential_withdrawn", "unknown_credential"].includes(refusal)
    readonly property string reception: viewModel.reference === "" ? qsTr("Ask reception. They see this message too.")
        : qsTr("Ask reception and say %1. They see this message too.").arg(viewModel.reference)
    readonly property list<var> said: saying()
    readonly property list<var> ways: waysOn()

    // [icon, what happened, what that means]
    function saying(): list<var> {
        switch (refusal) {
        case "credential_lost":
            return ["credit-card", qsTr("This card was reported lost"),
                qsTr("So it opens nothing for now, which keeps its owner safe. If that is you: you can still come in.")];
        case "credential_withdrawn":
            return ["credit-card", qsTr("This card is no longer in use"),
                qsTr("Another one has taken its place. If you have that with you, hold it to the reader.")];
        case "unknown_credential":
            return ["credit-card", qsTr("We do not know this card yet"),
                qsTr("Nobody has added it here so far, or it belongs to another place.")];
        case "members_away":
            return ["wifi-off", qsTr("This desk cannot check cards right now"),
                qsTr("It had no contact with the office for a long time, so it let go of names and cards. They come back by themselves.")];
        case "membership_lapsed":
            return ["calendar", qsTr("Your membership is resting"),
                qsTr("It has ended or is paused, so the card does not check you in today. Nothing is lost.")];
        case "invitation_unknown":
            return ["qr-code", qsTr("We cannot find this invitation"),
                qsTr("Your host may have taken it back. You can come in without it.")];
        case "invitation_used":
            return ["qr-code", qsTr("This invitation was used already"),
                qsTr("Somebody signed in with it. If that was you, there is nothing more to do.")];
        case "invitation_not_today":
            return ["calendar", qsTr("This invitation is for another day"), dayOfInvitation()];
        case "code_unknown":
            return ["qr-code", qsTr("This code opens nothing here"),
                qsTr("A badge that signed out is done, and every visit has its own.")];
        case "nothing_to_undo":
            return ["undo-2", qsTr("This can no longer be undone"),
                qsTr("You can undo for five minutes, at the desk where you tapped.")];
        }
        if (viewModel.waitMinutes > 0)
            return ["clock", qsTr("Please wait a little"), qsTr("You can try again in %n minute(s).", "", viewModel.waitMinutes)];
        return ["concierge-bell", qsTr("That did not work here"), qsTr("Reception can help you on.")];
    }

    function dayOfInvitation(): string {
        const day = Date.fromLocaleString(Qt.locale("C"), viewModel.day, "yyyy-MM-dd");
        return isNaN(day.getTime()) ? qsTr("Your host can tell you which one. You can come in without it.")
            : qsTr("It is for %1. You can come in without it.").arg(page.shell.dateText(day.getTime(), page.shell.language));
    }

    // [icon, accent, what the person may be thinking, what to do]
    function waysOn(): list<var> {
        const other = ["concierge-bell", "plain", qsTr("It is something else"), reception];
        const pin = ["key-round", "checkin", qsTr("I am a member"), qsTr("Use your name and PIN instead.")];
        const guest = ["user-round", "guests", qsTr("I am visiting"), qsTr("Give your name and your host: it takes less than a minute.")];
        switch (refusal) {
        case "credential_lost":
            return [["key-round", "checkin", qsTr("It is mine, I found it again"), qsTr("Sign in with your name and PIN. Reception can switch the card on again.")],
                ["handshake", "guests", qsTr("I found someone’s card"), qsTr("Thank you! Please leave it at reception, so that it finds its owner.")], other];
        case "credential_withdrawn":
            return [["nfc", "checkin", qsTr("I have the newer one"), qsTr("Hold it to the reader now. No button needed.")],
                ["key-round", "checkin", qsTr("I do not have it with me"), qsTr("Use your name and PIN instead.")], other];
        case "unknown_credential":
            return [["nfc", "checkin", qsTr("It worked before"), qsTr("Hold it to the reader once more, flat and for a moment.")], pin, other];
        case "members_away":
            return [["id-card", "checkin", qsTr("I am a member"), qsTr("Reception can help you on.")], other];
        case "membership_lapsed":
            return [["refresh-cw", "checkin", qsTr("I would like to go on"), qsTr("Reception can switch it on again while you wait.")],
                ["user-round", "guests", qsTr("I am visiting today"), qsTr("Sign in as a guest of a member.")], other];
        case "nothing_to_undo":
            return [["nfc", "checkin", qsTr("I came in or went out"), qsTr("Tap your card again: each tap is the other way round.")], other];
        }
        return ofGuests ? [guest, other] : [pin, other];
    }

    function goOn() {
        if (pinHelps)
            viewModel.usePin();
        else
            viewModel.signInAsGuest();
    }

    accent: ofGuests ? Theme.guests : Theme.checkin
    header.activity: crowd.removed === crowd.most ? "" : ofGuests ? qsTr("Guests") : qsTr("Check-in")
    header.glyph: ofGuests ? "user-round" : "id-card"
    header.note: viewModel.reference === "" ? "" : qsTr("For reception: %1").arg(viewModel.reference)
    footer.action: pinHelps ? (Theme.compact ? qsTr("Name and PIN") : qsTr("Use my name and PIN")) : ofGuests || refusal === "membership_lapsed" ? qsTr("Sign in as a guest") : ""
    footer.actionGlyphEnd: "arrow-right"
    onBack: shell.back()
    onCancel: shell.cancel()
    onHelp: shell.askReception()
    onAct: goOn()

    KCrowd {
        id: crowd

        content: body
        most: 8
        circumstances: [page.width, page.height, Theme.textScale, page.shell.language, page.refusal].join()
    }

    GridLayout {
        id: body

        objectName: "content"
        anchors.fill: parent
        columns: page.portrait ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.s6

        ColumnLayout {
            spacing: Theme.s4
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignVCenter

            KBadge {
                visible: crowd.removed < 1
                glyph: page.said[0]
                accent: Theme.care
                size: Theme.badgeHero
            }

            KText {
                objectName: "happened"
                text: page.said[1]
                font.pixelSize: crowd.removed < 2 ? Theme.display : crowd.removed < crowd.most ? Theme.headline : Theme.lead
                font.weight: Theme.strongWeight
                font.letterSpacing: Theme.tight
                lineHeight: Theme.leading
                Layout.fillWidth: true
            }

            KText {
                visible: crowd.removed < 5
                text: page.said[2]
                font.pixelSize: Theme.lead
                color: Theme.ink2
                lineHeight: 1.15
                Layout.fillWidth: true
            }
        }

        KCard {
            visible: crowd.removed < crowd.most
            implicitHeight: rows.implicitHeight
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Math.max(rows.implicitHeight, Theme.card * page.ways.length)
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignVCenter

            ColumnLayout {
                id: rows

                anchors.fill: parent
                anchors.leftMargin: Theme.s5
                anchors.rightMargin: Theme.s5
                spacing: 0

                Repeater {
                    model: Math.min(page.ways.length, crowd.removed < 6 ? 3 : 8 - crowd.removed)

                    KWay {
                        required property int index
                        readonly property list<var> way: page.ways[index] ?? ["", "plain", "", ""]

                        first: index === 0
                        glyph: way[0]
                        accent: Theme.accent(way[1])
                        text: way[2]
                        detail: crowd.removed < 4 ? way[3] : ""
                        plain: crowd.removed >= 3
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                    }
                }
            }
        }
    }
}
