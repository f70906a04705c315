pragma Singleton

import QtQuick

// What the pages of printing say of printers, of what was spent, and of why something did not go.
QtObject {
    // Why nothing comes out, by the printer's own word; empty where all is well.
    function printer(code: string): string {
        switch (code) {
        case "":
            return "";
        case "media-jam":
            return qsTr("Paper is stuck in the printer.");
        case "media-empty":
        case "media-needed":
            return qsTr("The printer is out of paper.");
        case "cover-open":
        case "door-open":
            return qsTr("A door of the printer is open.");
        case "toner-empty":
        case "marker-supply-empty":
            return qsTr("The printer is out of toner.");
        case "unreachable":
            return qsTr("The printer does not answer right now.");
        }
        return qsTr("The printer needs somebody to look at it.");
    }

    // Why a print ended before all of it came out.
    function ended(code: string): string {
        switch (code) {
        case "cancelled":
            return qsTr("You stopped it.");
        case "not_sent":
        case "unreachable":
            return qsTr("The printer did not take it.");
        case "failed":
        case "aborted-by-system":
        case "short":
        case "unknown":
            return qsTr("The printer gave up.");
        }
        return printer(code);
    }

    // Why a print does not start, with what to do. `money` is what the sentence is about.
    function refusal(code: string, money: string): string {
        switch (code) {
        case "credit_short":
            return qsTr("Your credit has changed. This is what it costs now.");
        case "quote_old":
            return qsTr("This price was shown a while ago. Here it is again.");
        case "credit_capped":
            return qsTr("This desk is on its own for the moment, so %1 can be printed here now. Reception can help.").arg(money);
        case "credit_paused":
            return qsTr("This desk is on its own for the moment, so nothing can be paid here. Please try again soon.");
        case "document_missing":
            return qsTr("That document is not here any more. Documents stay for a day.");
        case "print_missing":
            return qsTr("That print cannot go on any more. Please print it anew.");
        case "price_missing":
            return qsTr("Nobody has set a price for these pages yet. Reception can.");
        case "printer_not_ready":
            return qsTr("The printer needs somebody to look at it. Nothing was paid.");
        }
        return "";
    }

    function bucket(source: string): string {
        switch (source) {
        case "allowance":
            return qsTr("From your plan");
        case "company":
            return qsTr("From your company");
        }
        return qsTr("Your own");
    }

    // What one thing costs.
    function item(code: string): string {
        switch (code) {
        case "mono_a4":
            return qsTr("A page in mono, A4");
        case "colour_a4":
            return qsTr("A page in colour, A4");
        case "mono_a3":
            return qsTr("A page in mono, A3");
        case "colour_a3":
            return qsTr("A page in colour, A3");
        }
        return code;
    }

    // Title and line of something that happened to the credit.
    function happened(one: var): list<string> {
        switch (one.code) {
        case "topped_up":
            return [qsTr("You topped up"), ""];
        case "returned":
            return [qsTr("A top-up was taken back"), ""];
        case "granted":
            return [qsTr("From your plan, for a month"), ""];
        case "adjusted":
            return [qsTr("Put right by reception"), ""];
        case "printing":
            return [one.title, qsTr("On its way. You pay for what comes out.")];
        case "not_printed":
            return [one.title, qsTr("Nothing came out: all of it is back. %1").arg(ended(one.reason))];
        }
        if (one.sides < one.planned)
            return [one.title, qsTr("%1 of %n side(s) came out. %2", "", one.planned).arg(one.sides).arg(ended(one.reason))];
        return [one.title, qsTr("%n side(s) printed", "", one.sides)];
    }
}
