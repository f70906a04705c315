pragma Singleton
import QtQuick

// The words for what can be set.
QtObject {
    readonly property var glyphs: ({
            space: "house", hours: "clock", prices: "hand-coins", shelves: "package", plans: "id-card", rules: "file-text", desk: "keyboard"
        })

    function section(key: string): string {
        switch (key) {
        case "space":
            return qsTr("The space");
        case "hours":
            return qsTr("Opening hours");
        case "prices":
            return qsTr("Prices of printing");
        case "shelves":
            return qsTr("Shelves for parcels");
        case "plans":
            return qsTr("Plans");
        case "rules":
            return qsTr("House rules");
        case "desk":
            return qsTr("This desk");
        case "languages":
            return qsTr("Languages");
        default:
            return qsTr("Settings");
        }
    }

    // A day of the week in the language of the page. Qt counts Sunday as 0, we count Monday as 0.
    function weekday(day: int, language: string): string {
        return Qt.locale(language).standaloneDayName((day + 1) % 7, Locale.LongFormat);
    }

    function label(key: string, language: string): string {
        if (key.startsWith("weekday_"))
            return weekday(Number(key.slice(8)), language);
        switch (key) {
        case "name":
            return qsTr("Name of the space");
        case "meeting_point":
            return qsTr("Meeting point after an alarm");
        case "time_zone":
            return qsTr("Time zone");
        case "currency":
            return qsTr("Currency");
        case "languages":
            return qsTr("Languages");
        case "accent":
            return qsTr("Colour");
        case "logo":
            return qsTr("Logo");
        case "retention_days":
            return qsTr("Guests' words kept, days");
        case "wallet_cap":
            return qsTr("Printing while offline, at most");
        case "strict":
            return qsTr("No printing while the line is down");
        case "mono_a4":
            return qsTr("A4, mono");
        case "colour_a4":
            return qsTr("A4, colour");
        case "mono_a3":
            return qsTr("A3, mono");
        case "colour_a3":
            return qsTr("A3, colour");
        case "label":
            return qsTr("Label of the shelf");
        case "places":
            return qsTr("Parcels that fit");
        case "floor":
            return qsTr("For large parcels");
        case "closed_shelf":
            return qsTr("Not in use");
        case "plan_name":
            return qsTr("Name of the plan");
        case "amount":
            return qsTr("Price a month");
        case "days":
            return qsTr("Days a month, 0 for all");
        case "print_credit":
            return qsTr("Printing credit a month");
        case "closed_plan":
            return qsTr("Not offered any more");
        case "title":
            return qsTr("The rule in two words");
        case "line":
            return qsTr("The rule in one sentence");
        default:
            return own(key);
        }
    }

    // What belongs to one desk alone.
    function own(key: string): string {
        switch (key) {
        case "screen.panel_inches":
            return qsTr("Screen diagonal, inches");
        case "screen.panel_mm":
            return qsTr("Screen width x height, mm");
        case "screen.variant":
            return qsTr("Colours of the screen");
        case "screen.reduce_motion":
            return qsTr("Less motion");
        case "camera.enabled":
            return qsTr("Camera for codes");
        default:
            return "";
        }
    }

    // What is said beside a field whose value cannot be.
    function hint(key: string): string {
        if (key.startsWith("weekday_"))
            return qsTr("Write it like 9:00-18:00, or 9-12, 14-18. Leave it empty for a day that is closed.");
        switch (key) {
        case "time_zone":
            return qsTr("Write it like Europe/Berlin.");
        case "currency":
            return qsTr("Write three capital letters, such as EUR.");
        case "label":
            return qsTr("Each shelf needs a short label of its own, such as B-2.");
        case "screen.panel_mm":
            return qsTr("Write it like 476 x 268, or leave it empty.");
        case "name":
        case "plan_name":
        case "title":
            return qsTr("It needs at least one letter, and at most 80.");
        default:
            return qsTr("That cannot be used here. Look at it once more.");
        }
    }

    function choice(key: string, value: string): string {
        if (key === "accent")
            return colour(value);
        switch (value) {
        case "dark":
            return qsTr("Dark");
        case "contrast":
            return qsTr("High contrast");
        default:
            return qsTr("Light");
        }
    }

    function colour(value: string): string {
        switch (value) {
        case "blue":
            return qsTr("Blue");
        case "green":
            return qsTr("Green");
        case "petrol":
            return qsTr("Petrol");
        case "violet":
            return qsTr("Violet");
        case "rose":
            return qsTr("Rose");
        case "brown":
            return qsTr("Brown");
        case "brick":
            return qsTr("Brick");
        case "ink":
            return qsTr("Ink");
        default:
            return value;
        }
    }
}
