pragma Singleton

import QtQuick

// What is said of things that desks did twice while they could not see each other: what happened, and the ways to settle it.
QtObject {
    readonly property var glyphs: ({
            invitation: "user-round", parcel: "package", wallet: "hand-coins", print_twice: "printer", print_unsure: "printer",
            card: "credit-card", topup: "hand-coins"
        })

    function somebody(name: string): string {
        return name === "" ? qsTr("somebody") : name;
    }

    // When, and where that is known.
    function place(desk: string, time: string): string {
        return desk === "" ? time : qsTr("%1, %2").arg(time).arg(desk);
    }

    // In a few words, for lists.
    function title(one: var): string {
        switch (one.sort) {
        case "invitation":
            return qsTr("One invitation, two guests");
        case "parcel":
            return qsTr("Parcel %1 left twice").arg(one.thing);
        case "wallet":
            return qsTr("%1 is below zero").arg(somebody(one.whose));
        case "print_twice":
            return qsTr("A print of %1 ended twice").arg(somebody(one.whose));
        case "print_unsure":
            return qsTr("Did the print of %1 come out?").arg(somebody(one.whose));
        case "card":
            return qsTr("One card for two people");
        }
        return qsTr("%1 topped up twice?").arg(somebody(one.whose));
    }

    // Whom it is about, for lists.
    function line(one: var, money: string): string {
        switch (one.sort) {
        case "wallet":
        case "print_twice":
        case "print_unsure":
        case "topup":
            return money;
        }
        return qsTr("%1 and %2").arg(somebody(one.other)).arg(somebody(one.name));
    }

    // What happened. `first` and `second` tell when and where, as `place` does.
    function story(one: var, first: string, second: string, money: string): string {
        const [other, name] = [somebody(one.other), somebody(one.name)];
        switch (one.sort) {
        case "invitation":
            return qsTr("%1 signed in (%2) with the invitation that %3 had used before (%4). The first one counts.").arg(name).arg(second).arg(other).arg(first);
        case "parcel":
            return (one.whose === "" ? "" : qsTr("It came for %1.").arg(one.whose) + " ")
                + qsTr("By our books it was handed to %1 (%2) and to %3 (%4). Please ask who has it.").arg(other).arg(first).arg(name).arg(second);
        case "wallet":
            return qsTr("%1 more was spent than there was, since %2. Desks that could not see each other let the same credit be spent.").arg(money).arg(second)
                + (one.otherDesk === "" || Theme.compact || Theme.largeText ? "" : " " + qsTr("The desk before that: %1.").arg(first));
        case "print_twice":
            return qsTr("Two notes say how it ended (%1), and they differ. The first one counts: %2 was charged.").arg(second).arg(money);
        case "print_unsure":
            return qsTr("It was sent to the printer (%1), and nobody knows how it ended. Until somebody says so, %2 is set aside for it.").arg(second).arg(money);
        case "card":
            return qsTr("%1 was given this card (%2), and so was %3 (%4). At the reader it counts for the first.").arg(other).arg(first).arg(name).arg(second);
        }
        return qsTr("%1 was paid in at one desk (%2) and again at another (%3). Perhaps that was one payment.").arg(money).arg(first).arg(second);
    }

    // A way to settle it: what the button says, and what that does.
    function way(one: var, code: string, money: string): list<string> {
        const [other, name] = [somebody(one.other), somebody(one.name)];
        switch (code) {
        case "both":
            return one.sort === "topup" ? [qsTr("Both payments are right"), qsTr("Nothing changes.")] : [qsTr("Both are welcome"), qsTr("Nothing changes.")];
        case "sign_out":
            return [qsTr("Sign %1 out").arg(name), qsTr("The visit ends now.")];
        case "first":
            return one.sort === "card" ? [qsTr("%1 keeps the card").arg(other), qsTr("%1 needs another one.").arg(name)]
                : [qsTr("%1 has it").arg(other), qsTr("The first note stays.")];
        case "second":
            return one.sort === "card" ? [qsTr("%1 keeps the card").arg(name), qsTr("%1 needs another one.").arg(other)]
                : [qsTr("%1 has it").arg(name), qsTr("The second note counts.")];
        case "ask":
            return [qsTr("Ask at the next top-up"), qsTr("What is missing is taken off then.")];
        case "forgive":
            return [qsTr("Forgive it"), qsTr("The house gives %1.").arg(money)];
        case "leave":
            return [qsTr("Leave it so"), qsTr("%1 stays charged.").arg(money)];
        case "give_back":
            return [qsTr("Give it back"), qsTr("%1 goes back to the credit.").arg(money)];
        case "came_out":
            return [qsTr("It came out"), qsTr("%1 is charged.").arg(money)];
        case "not_out":
            return [qsTr("It did not"), qsTr("Nothing is charged.")];
        }
        return [qsTr("It was one payment"), qsTr("%1 is taken off the credit again.").arg(money)];
    }
}
