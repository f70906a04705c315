pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Views

// The settings, for managers: lines that lead on, change at once, or open their field. As many as fit, and the way to the others.
KPage {
    id: page

    required property HouseViewModel viewModel
    required property ShellViewModel shell
    readonly property int columns: width > height && !Theme.compact && !Theme.largeText ? 2 : 1
    readonly property int cell: Math.floor((width - 2 * Theme.margin - (columns - 1) * Theme.s2) / columns)
    readonly property var rows: shell.language === "" ? [] : viewModel.rows  // amounts follow the language
    readonly property int tall: rows.some(one => long(one)) ? Theme.rowTall + (Theme.largeText || Theme.compact ? Theme.s5 : 0) : Theme.row
    readonly property int lines: Math.max(1, Math.floor((room.height + Theme.s2) / (tall + Theme.s2)))
    readonly property int fits: lines * columns
    readonly property int shown: Math.min(fits, rows.length - viewModel.first)
    readonly property bool paged: rows.length > fits

    // Words that have no room beside others stand below them.
    function long(one: var): bool {
        return one.kind === "text" && one.value.length > 14;
    }

    accent: Theme.plain
    title: viewModel.thing !== "" ? viewModel.thing
        : HouseWords.section(viewModel.depth === 2 && viewModel.section === "space" ? "languages" : viewModel.section)
    titleGap: Theme.s3
    bodyGap: Theme.s3
    header.activity: qsTr("Settings")
    header.glyph: "concierge-bell"
    footer.cancel: ""
    footer.help: qsTr("Lock the board")
    footer.helpGlyph: "lock"
    footer.action: !viewModel.canAdd ? "" : viewModel.section === "shelves" ? qsTr("Add a shelf")
        : viewModel.section === "plans" ? qsTr("Add a plan") : qsTr("Add a rule")
    footer.actionGlyph: "plus"
    onBack: viewModel.back()
    onHelp: shell.home()
    onAct: viewModel.add()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s2

        KText {
            readonly property bool refused: page.viewModel.note !== ""

            objectName: "note"
            visible: text !== "" && (refused || !Theme.crowded)
            text: page.viewModel.note === "logo" ? qsTr("A logo is added on the office's page, or with the settings command.")
                : refused ? HouseWords.hint(page.viewModel.note)
                : page.viewModel.section === "desk" ? qsTr("These count from the next start of this desk.") : ""
            color: refused ? Theme.care.strong : Theme.ink2
            Layout.fillWidth: true
        }

        Item {
            id: room

            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                anchors.top: parent.top
                columns: page.columns
                columnSpacing: Theme.s2
                rowSpacing: Theme.s2

                Repeater {
                    model: page.shown

                    KRow {
                        required property int index
                        readonly property int place: page.viewModel.first + index
                        readonly property var one: page.rows[place] ?? { key: "", kind: "", name: "", value: "", on: false }
                        readonly property bool flag: one.kind === "flag"

                        objectName: "row-" + place
                        text: one.name !== "" ? one.name : page.viewModel.depth === 0 ? HouseWords.section(one.key) : HouseWords.label(one.key, page.shell.language)
                        detail: page.long(one) ? one.value : ""
                        glyph: page.viewModel.depth === 0 ? HouseWords.glyphs[one.key] ?? "" : ""
                        end: flag ? (one.on ? qsTr("Yes") : qsTr("No")) : one.kind === "choice" ? HouseWords.choice(one.key, one.value)
                            : page.long(one) ? "" : one.value !== "" ? one.value : one.key.startsWith("weekday_") ? qsTr("closed") : ""
                        endGlyph: flag ? (one.on ? "check" : "") : one.kind === "open" ? "chevron-right" : ""
                        chosen: flag && one.on
                        Accessible.role: flag ? Accessible.CheckBox : Accessible.Button
                        Accessible.checkable: flag
                        Accessible.checked: flag && one.on
                        repeats: flag
                        implicitHeight: page.tall
                        Layout.preferredWidth: page.cell
                        Layout.maximumWidth: page.cell
                        onClicked: page.viewModel.choose(place)
                    }
                }
            }
        }

        RowLayout {
            visible: page.paged
            spacing: Theme.s2
            Layout.fillWidth: true

            KButton {
                objectName: "earlier"
                text: qsTr("Earlier")
                glyph: "chevron-up"
                enabled: page.viewModel.first > 0
                repeats: true
                onClicked: page.viewModel.turnTo(Math.max(0, page.viewModel.first - page.fits))
            }

            KButton {
                objectName: "more"
                text: qsTr("More")
                glyph: "chevron-down"
                enabled: page.viewModel.first + page.fits < page.rows.length
                repeats: true
                onClicked: page.viewModel.turnTo(page.viewModel.first + page.fits)
            }

            KText {
                visible: !Theme.compact
                text: qsTr("%1 to %2 of %3").arg(page.viewModel.first + 1).arg(page.viewModel.first + page.shown).arg(page.rows.length)
                color: Theme.ink2
                figures: true
                Layout.fillWidth: true
                Layout.leftMargin: Theme.s2
            }
        }
    }
}
