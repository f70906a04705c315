pragma Singleton
import QtQuick

// All sizes come from millimetres on the real panel; all colours from one of three palettes.
// Pages name tokens and never numbers or colours.
QtObject {
    id: theme

    // --- what the window sets ----------------------------------------------------
    property string variant: "light"          // light | dark | contrast
    property string own                       // the space's colour in place of our blue, in light
    property real mm: 4.03                    // pixels per millimetre (21.5 inch, 1920 x 1080)
    property real textScale: 1                // 1.6 in large text
    property bool rtl: false
    property bool reduceMotion: false
    readonly property int windowWidth: 1280   // where it does not fill the screen
    readonly property int windowHeight: 800
    property int width: 1920                  // of the window, in pixels
    property int height: 1080
    property int keyboard: 0                  // height that the on-screen keyboard takes above the bottom row
    property int keyboardWidth: 1760          // of the on-screen keyboard
    property bool keys: false                 // somebody moves with keys: only then the focus is drawn

    // --- the panel -----------------------------------------------------------------
    readonly property bool portrait: height > width
    readonly property bool compact: Math.min(width, height) < 170 * mm
    readonly property bool largeText: textScale > 1
    readonly property bool crowded: compact && largeText  // say only what must be said
    readonly property bool light: variant === "light"
    readonly property bool contrast: variant === "contrast"
    readonly property bool typing: keyboard > 0
    readonly property bool bare: typing && compact  // small panels: only the field, what it finds, and the keys
    readonly property bool shallow: 5 * (key + keyGap) > height / 2  // five rows of keys leave little beside the field
    readonly property bool low: !compact && height - 4 * (key + keyGap) < 160 * mm  // less than a page needs above its keys
    readonly property bool lean: typing && low    // a line for the title, the field, one row of what it finds, and the keys
    readonly property bool terse: bare || (lean && largeText)  // rows say the name alone
    readonly property bool headless: bare || lean || (typing && largeText && !portrait)  // no room for the header beside the keys
    // What the letters typed may become stands above the keys. Where there is room, it keeps its place while there is
    // nothing to choose: a page that jumps with every word is hard to write on.
    readonly property bool choosing: keyboard > 4 * (key + keyGap) + keyGap
    readonly property bool choosingSteady: !shallow && !(largeText && !portrait)
    readonly property bool bigPanel: width * width + height * height >= (14.9 * 25.4 * mm) * (14.9 * 25.4 * mm)

    // --- space: one unit is 2 mm (8 px on the reference panel) -------------------
    readonly property int u: Math.round(2 * mm)
    readonly property int half: Math.round(mm)
    readonly property int s1: u               // between an icon and its word
    readonly property int s2: 2 * u           // inside a group
    readonly property int s3: compact ? 2 * u : 3 * u  // between cards
    readonly property int s4: compact ? 3 * u : 4 * u  // card padding
    readonly property int s5: (compact ? 3 : low ? 4 : 5) * u
    readonly property int s6: (compact ? 4 : low ? 5 : 6) * u  // between groups
    readonly property int s8: (compact ? 5 : low ? 6 : 8) * u
    readonly property int margin: (compact ? 5 : low ? 7 : portrait ? 8 : 10) * u  // page, start and end
    readonly property int marginV: (compact ? 2 : low ? 3 : 7) * u  // page, top and bottom

    // --- targets ---------------------------------------------------------------
    readonly property int target: (compact ? 8 : 10) * u  // every button (rule: >= 15 mm)
    readonly property int targetLeast: Math.ceil(15 * mm)  // inside another control
    readonly property int targetPrimary: Math.ceil((compact ? 20 : 24) * mm)  // the one primary action (rule: >= 20 mm)
    readonly property int key: Math.ceil((bigPanel ? 22 : 15) * mm)  // on-screen keyboard and number pads
    readonly property int keyGap: Math.ceil((bigPanel ? 3 : 2) * mm)
    readonly property int row: compact ? Math.ceil(15 * mm) : low ? target : 12 * u  // list row that can be touched
    readonly property int lineTwo: Math.ceil(1.35 * (body + 2 * small)) + u  // two sizes of words in three lines
    readonly property int rowTall: compact ? 10 * u : low ? Math.ceil(23 * mm) : 14 * u
    readonly property int field: compact ? Math.ceil(15 * mm) : lean ? Math.ceil(17 * mm) : targetPrimary
    readonly property int badge: compact ? Math.ceil(15 * mm) - half : 8 * u  // round icon holder
    readonly property int gap: 2 * u          // between targets (rule: >= 2 mm)

    // --- sizes of things -----------------------------------------------------------
    readonly property int icon: 5 * u
    readonly property int iconSmall: 4 * u
    readonly property int dot: 2 * u          // a person in, a day used
    readonly property int pip: (compact ? 3 : 5) * u         // a digit typed
    readonly property int bar: 7 * u          // a step
    readonly property int badgeSmall: 7 * u
    readonly property int badgeTile: 9 * u
    readonly property int badgeWay: 10 * u
    readonly property int badgeCard: 11 * u
    readonly property int badgeHero: (compact ? 12 : 16) * u
    readonly property int tile: (compact ? 22 : 33) * u
    readonly property int tileCompact: (compact ? 12 : 22) * u
    readonly property int card: (compact ? 14 : 22) * u
    readonly property int ring: (compact ? 24 : 46) * u
    readonly property int noteLeast: 30 * u
    readonly property int sum: (compact ? 44 : 60) * u        // what a print costs, beside its pages
    readonly property int thumb: (compact ? 20 : 34) * u      // a page of a document, high
    readonly property int thumbLeast: (compact ? 14 : 24) * u
    readonly property int plan: 50 * u
    readonly property int sheet: 72 * u
    readonly property int primaryWidth: (compact ? 20 : 30) * u
    readonly property int panel: 124 * u      // a sheet over the page
    readonly property int caret: Math.max(2, Math.round(0.75 * mm))

    // --- shape -------------------------------------------------------------------
    readonly property int radius: 4 * u       // cards, tiles
    readonly property int radiusSmall: 3 * u  // buttons, fields
    readonly property int radiusKey: 2 * u
    readonly property int line: contrast ? 3 : 2
    readonly property int lineChosen: line + 2
    readonly property int focusLine: 5

    // --- type ----------------------------------------------------------------------
    readonly property string sans: "Figtree"
    readonly property string serif: "Fraunces"   // the space's name and greetings, nothing else
    readonly property int small: t(3.5)          // 28: cap height 4.9 mm, the smallest allowed
    readonly property int body: t(4)             // 32
    readonly property int lead: t(4.5)           // 36: names in lists
    readonly property int subtitle: t(5)         // 40: tile titles
    readonly property int title: t(5.5)          // 44: card headlines
    readonly property int brand: t(6.5)          // 52: the space's name, the time
    readonly property int headline: t(compact ? 6 : low ? 6.5 : 8)  // 64: one a page
    readonly property int display: t(compact ? 8 : low ? 10 : portrait ? 11 : 12)  // 96: invitation, big numbers
    readonly property int hero: t(compact ? 8 : low ? 11 : portrait ? 12 : 14)  // 112: greeting after a tap
    readonly property int regular: Font.Normal
    readonly property int medium: Font.Medium
    readonly property int strongWeight: Font.DemiBold
    readonly property real tight: rtl ? 0 : -0.1 * u     // letter spacing of headlines; Arabic letters are joined
    readonly property real tighter: rtl ? 0 : -0.18 * u  // of greetings
    readonly property real leading: rtl ? 1 : 0.95       // line height of display and hero

    // --- motion ----------------------------------------------------------------------
    readonly property int quick: reduceMotion ? 0 : 150
    readonly property int calm: reduceMotion ? 0 : 250
    readonly property int easing: Easing.OutCubic
    readonly property int twice: 500             // a second tap within this time is the same tap
    readonly property int hold: 3000             // the one thing that is held
    readonly property int lookAgain: 10000       // without contact: what is still true
    readonly property int driftPause: 60000      // against burn-in

    // --- colour ------------------------------------------------------------------------
    readonly property var c: palettes[variant] ?? palettes.light
    readonly property color paper: c.paper        // behind everything
    readonly property color surface: c.surface    // cards, fields, keys
    readonly property color sunk: c.sunk          // wells: function keys, empty shelf
    readonly property color ink: c.ink            // text
    readonly property color ink2: c.ink2          // second line of text, still >= 7:1
    readonly property color hair: c.hair          // decoration only: card edges, rules
    readonly property color edge: c.edge          // edge of a control, >= 3:1
    readonly property color focus: c.focus
    readonly property color page: "#FFFFFF"       // a page of somebody's document is white, whatever surrounds it
    readonly property color pageInk: "#4A443B"

    // each activity: tint (fill of a tile), mid (decoration on the tint), strong (icon, button), on (text on strong)
    readonly property var checkin: light && own !== "" ? shades(own) : c.checkin
    readonly property var guests: c.guests
    readonly property var parcels: c.parcels
    readonly property var printing: c.printing
    readonly property var community: c.community
    readonly property var care: c.care            // something needs attention
    readonly property var plain: c.plain          // no activity: staff, settings

    readonly property var palettes: ({
            light: {
                paper: "#F7F4EE", surface: "#FFFFFF", sunk: "#EDE8DE", ink: "#1E1A15", ink2: "#4A443B",
                hair: "#E4DED2", edge: "#877F73", focus: "#1B478F",
                checkin: { tint: "#E2EAF6", mid: "#C6D6EF", strong: "#1B478F", on: "#FFFFFF" },
                guests: { tint: "#E0EEE3", mid: "#C0DDC7", strong: "#17563A", on: "#FFFFFF" },
                parcels: { tint: "#FAEBCB", mid: "#F2D595", strong: "#6F4200", on: "#FFFFFF" },
                printing: { tint: "#ECE6F7", mid: "#D7CAEF", strong: "#53349A", on: "#FFFFFF" },
                community: { tint: "#F9E3E7", mid: "#F1C3CD", strong: "#8C2046", on: "#FFFFFF" },
                care: { tint: "#FBE5DB", mid: "#F4C5B1", strong: "#852A10", on: "#FFFFFF" },
                plain: { tint: "#EDE8DE", mid: "#DDD5C6", strong: "#2B2620", on: "#FFFFFF" }
            },
            dark: {
                paper: "#171411", surface: "#231F1A", sunk: "#0F0D0B", ink: "#F8F3EA", ink2: "#D3CABC",
                hair: "#38322B", edge: "#8F867A", focus: "#A9C7FF",
                checkin: { tint: "#1C2940", mid: "#2B4065", strong: "#A9C7FF", on: "#101A2C" },
                guests: { tint: "#18301F", mid: "#264B33", strong: "#9CD9B0", on: "#0D2114" },
                parcels: { tint: "#362812", mid: "#573F17", strong: "#F5C86B", on: "#291C05" },
                printing: { tint: "#2A2240", mid: "#423664", strong: "#CDB9FF", on: "#1C1433" },
                community: { tint: "#3A1D26", mid: "#5C2D3C", strong: "#FFB3C4", on: "#2D0F18" },
                care: { tint: "#3D2015", mid: "#61331F", strong: "#FFB899", on: "#2E1307" },
                plain: { tint: "#2C2721", mid: "#423B32", strong: "#F8F3EA", on: "#1E1A15" }
            },
            contrast: {
                paper: "#000000", surface: "#000000", sunk: "#000000", ink: "#FFFFFF", ink2: "#FFFFFF",
                hair: "#FFFFFF", edge: "#FFFFFF", focus: "#FFE14D",
                checkin: { tint: "#000000", mid: "#1F3A66", strong: "#BBD4FF", on: "#000000" },
                guests: { tint: "#000000", mid: "#1D4A2E", strong: "#A9EBC0", on: "#000000" },
                parcels: { tint: "#000000", mid: "#4E390B", strong: "#FFD667", on: "#000000" },
                printing: { tint: "#000000", mid: "#40326B", strong: "#D9CAFF", on: "#000000" },
                community: { tint: "#000000", mid: "#5F2A3B", strong: "#FFC4D1", on: "#000000" },
                care: { tint: "#000000", mid: "#66331D", strong: "#FFC8AE", on: "#000000" },
                plain: { tint: "#000000", mid: "#3C3C3C", strong: "#FFFFFF", on: "#000000" }
            }
        })

    // Type of so many units. Large text makes small type grow in full; what is big already gains as much and no more.
    function t(units: real): int {
        return Math.round((units + Math.min(units, 4.5) * (textScale - 1)) * u);
    }

    function accent(name: string): var {
        return name === "checkin" ? checkin : c[name] ?? c.plain;
    }

    // A colour with its pale tint, what is drawn on that, and white to be read on it.
    function shades(strong: color): var {
        const mixed = share => Qt.rgba(1 - share * (1 - strong.r), 1 - share * (1 - strong.g), 1 - share * (1 - strong.b), 1);
        return { tint: mixed(0.12), mid: mixed(0.25), strong: strong, on: Qt.rgba(1, 1, 1, 1) };
    }
}
