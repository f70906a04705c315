pragma Singleton

import QtQuick

// What is said of the exchange with the office, for whoever stands at the desk and never heard of it.
QtObject {
    // What still works while the office is out of reach.
    function stillWorks(printsRest: bool): string {
        return printsRest ? qsTr("The office is out of reach. Check-in, guests and parcels go on as always; printing with credit rests.")
            : qsTr("The office is out of reach. Check-in, guests, parcels and prints go on as always, and are told later.");
    }

    // What the office lets this desk do, where that is not everything.
    function standing(code: string, leaseDays: int): string {
        if (code === "push_only")
            return qsTr("The office still takes what happens here, but tells this desk nothing new. A manager can change that in the office.");
        if (code === "revoked")
            return qsTr("The office has shut this desk out. What it did not take yet is kept here; please tell a manager.");
        if (leaseDays === 0)
            return qsTr("It is too long since the office was reached: members’ names and cards are gone from here until it is.");
        return leaseDays < 0 ? "" : qsTr("In %n day(s) this desk lets go of members’ names and cards, unless it reaches the office.", "", leaseDays);
    }

    function clock(minutes: int): string {
        if (minutes === 0)
            return qsTr("Right");
        return minutes > 0 ? qsTr("%n min slow", "", minutes) : qsTr("%n min fast", "", -minutes);
    }

    function disk(mib: int): string {
        if (mib < 0)
            return qsTr("Not known");
        return mib < 1024 ? qsTr("%1 MB").arg(mib) : qsTr("%1 GB").arg(Math.floor(mib / 1024));
    }

    // Why the office did not take something.
    function reason(code: string): string {
        switch (code) {
        case "id_reuse":
            return qsTr("Its number is taken.");
        case "foreign_space":
            return qsTr("It belongs to another house.");
        case "id_malformed":
        case "kind_malformed":
        case "body_hash_wrong":
            return qsTr("It was damaged.");
        case "number_out_of_range":
            return qsTr("Its time cannot be right.");
        case "body_too_large":
        case "too_large":
            return qsTr("It is too large.");
        case "body_not_text":
            return qsTr("It holds signs nobody can write.");
        }
        return qsTr("It cannot be read (%1).").arg(code);
    }

    // What came of the last touch.
    function note(code: string, file: string): string {
        switch (code) {
        case "":
            return "";
        case "asked":
            return qsTr("The office is being asked.");
        case "offered":
            return qsTr("It is offered to the office once more.");
        case "recorded":
            return qsTr("It was noted anew and goes to the office now.");
        case "left":
            return qsTr("It stays as it is. It is noted who decided that.");
        case "written":
            return qsTr("The file lies here: %1").arg(file);
        case "not_written":
            return qsTr("The file could not be written. Perhaps the disk is full.");
        }
        return qsTr("This cannot be noted anew. A file for support is the way on.");
    }
}
