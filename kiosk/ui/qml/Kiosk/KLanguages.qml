pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views

// The languages of the desk, each in its own name. Two taps never lead to a page one cannot read: where the rows are
// too few, a sign that needs no words leads to all of them.
Item {
    id: root

    property ShellViewModel shell: null
    property list<string> codes: shell ? shell.languages : []
    property string language: shell ? shell.language : ""
    property int rows: 0  // at most so many; 0: as many as it takes
    readonly property int current: codes.indexOf(language)
    readonly property var plan: arrange(width, rows, current, chips.made)
    signal chosen(string code)

    function widths(made: int): var {
        return codes.map((code, place) => chips.itemAt(place)?.implicitWidth ?? 0);
    }

    // How many rows pieces of these widths take.
    function lines(widths: var, room: real): int {
        let count = 1;
        let taken = 0;
        for (const one of widths) {
            if (taken > 0 && taken + one > room) {
                count++;
                taken = 0;
            }
            taken += one + flow.spacing;
        }
        return count;
    }

    // The least width that takes no more rows: a last row is not left with one language alone.
    function narrowest(widths: var, room: real): real {
        const least = lines(widths, room);
        let best = room;
        for (let first = 0; first < widths.length; first++) {
            let run = 0;
            for (const one of widths.slice(first)) {
                run += one;
                if (run < best && one <= run && Math.max(...widths) <= run && lines(widths, run) === least)
                    best = run;
                run += flow.spacing;
            }
        }
        return best;
    }

    // How many of the first languages are shown, and how wide their rows are. The one that is spoken is always there.
    function arrange(room: real, most: int, spoken: int, made: int): var {
        const all = widths(made);
        for (let shown = all.length; shown >= 0; shown--) {
            const apart = spoken >= shown ? [all[spoken]] : [];
            const kept = all.slice(0, shown).concat(apart, shown + apart.length < all.length ? [more.implicitWidth] : []);
            if (shown === 0 || most === 0 || lines(kept, room) <= most)
                return { shown: shown, all: shown + apart.length === all.length, width: narrowest(kept, room) };
        }
        return { shown: 0, all: true, width: room };
    }

    implicitWidth: widths(chips.made).reduce((sum, one) => sum + one + flow.spacing, 0)  // all in one row
    implicitHeight: flow.implicitHeight
    onChosen: code => {
        if (shell)
            shell.chooseLanguage(code);
    }

    Flow {
        id: flow

        anchors.left: parent.left
        width: Math.ceil(root.plan.width) + 1
        spacing: Theme.s1

        Repeater {
            id: chips

            property int made: 0

            model: root.codes
            onItemAdded: made++

            KTouch {
                id: one

                required property string modelData
                required property int index
                readonly property bool current: modelData === root.language

                objectName: "language-" + modelData
                visible: index < root.plan.shown || current
                repeats: true
                text: Words.ownName(modelData)
                leftPadding: Theme.s3
                rightPadding: Theme.s3
                implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
                implicitHeight: Math.max(Theme.target, implicitContentHeight)
                Accessible.role: Accessible.RadioButton
                Accessible.checked: current
                onClicked: root.chosen(modelData)

                contentItem: KText {
                    text: one.text
                    font.pixelSize: Theme.small
                    font.weight: one.current ? Theme.strongWeight : Theme.medium
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }

                background: Rectangle {
                    radius: height / 2
                    color: one.current ? Theme.surface : one.down ? Theme.sunk : "transparent"
                    border.width: one.current ? Theme.line + 1 : 0
                    border.color: Theme.ink

                    KFocusRing {
                        target: one
                        radius: height / 2
                    }
                }
            }
        }

        KAidsButton {
            id: more

            implicitWidth: Theme.target
            visible: !root.plan.all
        }
    }
}
