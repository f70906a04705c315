pragma Singleton

import QtQuick

// What the board says of times, calls, deeds and the exchange, in one place for its pages.
QtObject {
    // How long ago: in minutes, hours or days.
    function ago(minutes: int): string {
        if (minutes === 0)
            return qsTr("just now");
        if (minutes < 60)
            return qsTr("%n min", "", minutes);
        return minutes < 48 * 60 ? qsTr("%n h", "", Math.floor(minutes / 60)) : qsTr("%n day(s)", "", Math.floor(minutes / 1440));
    }

    // The picture of something to look into.
    function glyph(one: var): string {
        return one.kind === "call" ? "concierge-bell" : ConflictWords.glyphs[one.sort] ?? "triangle-alert";
    }

    // Title and line of something to look into.
    function task(one: var, time: string, money: string): list<string> {
        if (one.kind === "call")
            return [qsTr("Call %1").arg(one.reference), reason(one.reason)];
        if (one.kind === "forgotten")
            return [qsTr("%1 left without a tap").arg(one.name), qsTr("In since %1, closed in the night").arg(time)];
        return [ConflictWords.title(one), ConflictWords.line(one, money)];
    }

    function reason(code: string): string {
        switch (code) {
        case "asked":
            return qsTr("Somebody asks for you");
        case "credential_lost":
            return qsTr("A card that was reported lost");
        case "credential_withdrawn":
            return qsTr("A card that was replaced");
        case "unknown_credential":
            return qsTr("A card nobody knows");
        case "members_away":
            return qsTr("A card, at a desk without contact");
        case "membership_lapsed":
            return qsTr("A membership that rests");
        case "code_unknown":
        case "code_locked":
            return qsTr("A code nobody here knows");
        case "invitation_unknown":
        case "invitation_used":
        case "invitation_not_today":
            return qsTr("An invitation that does not open today");
        }
        return qsTr("Something did not go at the desk");
    }

    // Why something did not go.
    function note(code: string): string {
        if (code === "credit_short")
            return qsTr("This credit was spent already. It cannot be taken back whole.");
        if (code === "task_settled")
            return qsTr("Somebody settled this meanwhile.");
        if (code === "manager_needed")
            return qsTr("A manager decides this.");
        return code === "" ? "" : qsTr("There is nothing to undo any more.");
    }

    // What a request did, with whom it was about.
    function deed(code: string, name: string): string {
        if (name === "")
            return bare(code);
        switch (code) {
        case "guest_in":
            return qsTr("%1 signed in").arg(name);
        case "came_in":
            return qsTr("%1 came in").arg(name);
        case "left":
            return qsTr("%1 left").arg(name);
        case "guest_met":
            return qsTr("%1 was met").arg(name);
        case "member_added":
            return qsTr("%1 was added").arg(name);
        case "topped_up":
            return qsTr("%1 topped up credit").arg(name);
        case "parcel_in":
            return qsTr("A parcel for %1 was taken in").arg(name);
        case "parcel_out":
            return qsTr("Parcels of %1 were handed over").arg(name);
        case "card_given":
            return qsTr("%1 was given a card").arg(name);
        case "pin_set":
            return qsTr("%1 set a PIN").arg(name);
        case "card_lost":
            return qsTr("A card of %1 was reported lost").arg(name);
        case "card_found":
            return qsTr("A card of %1 was found").arg(name);
        case "card_withdrawn":
            return qsTr("A card of %1 was withdrawn").arg(name);
        case "membership":
            return qsTr("The membership of %1 was changed").arg(name);
        }
        return bare(code);
    }

    function bare(code: string): string {
        switch (code) {
        case "topped_up":
            return qsTr("Credit was topped up");
        case "paid_back":
            return qsTr("Credit was paid back");
        case "adjusted":
            return qsTr("Credit was put right");
        case "counted":
            return qsTr("The drawer was counted");
        case "printed":
            return qsTr("Something was printed");
        case "settings":
            return qsTr("Settings were changed");
        case "parcel_in":
            return qsTr("A parcel was taken in");
        case "parcel_out":
            return qsTr("Parcels were handed over");
        case "parcel_back":
            return qsTr("A parcel was sent back");
        case "parcel_moved":
            return qsTr("A parcel was moved");
        case "call_answered":
            return qsTr("A call was answered");
        case "settled":
            return qsTr("Something to do was settled");
        }
        return qsTr("Something was changed");
    }

    // The exchange with the office, in plain words.
    function exchange(state: string, pending: int, minutes: int, time: string): string {
        const waits = pending === 0 ? "" : " " + (minutes === 0 ? qsTr("%n thing(s) wait here.", "", pending)
            : qsTr("%n thing(s) wait here, the oldest for %1.", "", pending).arg(ago(minutes)));
        switch (state) {
        case "alone":
            return qsTr("This desk works alone. Everything is kept here.");
        case "starting":
            return qsTr("The desk is asking the office.") + waits;
        case "connected":
            return pending > 0 ? qsTr("The office is there.") + waits
                : qsTr("Everything has arrived, last at %1. Nothing is waiting here.").arg(time);
        case "no_connection":
            return qsTr("The office is out of reach. Work goes on.") + waits;
        case "pair_again":
            return qsTr("The office does not know this desk any more. Please pair it again.") + waits;
        case "push_only":
            return qsTr("The office takes what happens here, and tells this desk nothing new.") + waits;
        case "revoked":
            return qsTr("The office has shut this desk out. What it did not take is kept here.") + waits;
        case "clock_wrong":
            return qsTr("The clock of this desk is wrong. Please set it.") + waits;
        }
        return qsTr("The office did not take what this desk sent. Please tell whoever looks after it.") + waits;
    }

    // The same in a few words, where there is room for no more.
    function exchangeShort(state: string, pending: int, minutes: int): string {
        if (state === "alone")
            return qsTr("Works alone");
        if (pending > 0)
            return minutes === 0 ? qsTr("%n not uploaded", "", pending) : qsTr("%n not uploaded, %1", "", pending).arg(ago(minutes));
        return state === "connected" || state === "starting" ? qsTr("All uploaded") : qsTr("Needs a look");
    }
}
