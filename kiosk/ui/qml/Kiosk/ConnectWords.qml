pragma Singleton

import QtQuick

// Why a desk was not connected with the office, and what to do, in one place for its pages.
QtObject {
    function note(code: string, now: string): string {
        switch (code) {
        case "":
            return "";
        case "not_an_invitation":
            return qsTr("That is another code. The right one stands on the office's page.");
        case "pairing_code_wrong":
            return qsTr("This code opens nothing any more. Please make a new one in the office.");
        case "code_short":
            return qsTr("The code has eight letters and digits.");
        case "space_taken":
            return qsTr("This desk has a space of its own. In the office, choose “Let a kiosk bring its space”.");
        case "authority_other":
            return qsTr("That was not your office. Nothing was sent there. Please tell whoever looks after the network.");
        case "clock_wrong":
            if (Theme.crowded)
                return qsTr("Is the clock right? It says %1.").arg(now);
            return qsTr("This desk's clock says %1. If that is wrong, set it. If it is right, the office's certificate ran out.").arg(now);
        case "address_unfit":
            return qsTr("It looks like desk.example or 192.168.1.20:8470.");
        case "address_plain":
            return qsTr("It has to begin with https://, or others could listen.");
        case "name_unknown":
            return qsTr("Nobody knows this name. Is this desk on the network?");
        case "certificate_other_name":
            return qsTr("The office goes by another name than this address. Please tell whoever looks after it.");
        case "certificate_not_trusted":
            return qsTr("What answers there could not show that it is your office. Nothing was sent there.");
        case "no_connection":
        case "too_slow":
            return qsTr("Nobody answers there. Is this desk on the network?");
        case "busy":
            return qsTr("The office is busy, or too many codes were tried. Please try again in a few minutes.");
        case "protocol_unknown":
            return qsTr("The office has another version than this desk. Please bring both up to date.");
        case "not_kept":
            return qsTr("This desk could not write it down. Its disk is full, or cannot be written.");
        }
        return qsTr("What answers there is not your office. Is the address right?");
    }
}
