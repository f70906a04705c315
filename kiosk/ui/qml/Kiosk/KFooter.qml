import QtQuick
import QtQuick.Layouts

// The same four places on every page: Back, Cancel, Ask reception, the one primary action. An empty word leaves its place empty.
// Where words are long, icons go; then words take two lines; where even that is too wide, the action gets a row of its own.
GridLayout {
    id: root

    property string back: qsTr("Back")
    property string backGlyph: "arrow-left"
    property string cancel: qsTr("Cancel")
    property string cancelGlyph: "x"
    property bool cancelHeld: false  // has to be held, for what should never happen by the way
    property string help: qsTr("Ask reception")
    property string helpGlyph: "concierge-bell"
    property string action
    property string actionGlyph
    property string actionGlyphEnd
    property bool actionEnabled: true
    property var accent: Theme.plain
    readonly property string form: ["full", "words"].find(form => wish(form) <= width) ?? "narrow"
    readonly property bool over: form === "narrow" && action !== "" && wish(form) > width
    readonly property bool twoRows: over && !Theme.bare  // above a second row the keys would cover what was found
    signal backClicked
    signal cancelClicked
    signal helpClicked
    signal actionClicked

    // The width of everything in one row.
    function wish(form: string): int {
        return [backButton, cancelButton, helpButton, actionButton].filter(one => one.text !== "")
            .reduce((sum, one) => sum + one.wish(form) + Theme.s2, Theme.s2);
    }

    columns: twoRows ? 4 : 5
    columnSpacing: Theme.s2
    rowSpacing: Theme.s2

    KButton {
        id: backButton
        objectName: "back"
        visible: text !== ""
        text: root.back
        glyph: root.backGlyph
        form: root.form
        Layout.minimumHeight: Theme.targetPrimary
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumWidth: Theme.target
        Layout.maximumWidth: implicitWidth
        onClicked: root.backClicked()
    }

    KHeldButton {
        id: cancelButton
        objectName: "cancel"
        visible: text !== "" && !(root.over && Theme.bare)
        text: root.cancel
        glyph: root.cancelGlyph
        kind: "quiet"
        form: root.form
        holdFor: root.cancelHeld ? Theme.hold : 0
        Layout.minimumHeight: Theme.targetPrimary
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumWidth: Theme.target
        Layout.maximumWidth: implicitWidth
        onDone: root.cancelClicked()
    }

    Item {
        Layout.fillWidth: true
        Layout.horizontalStretchFactor: 1000  // the others only give way when there is no air left
        Layout.minimumHeight: Theme.targetPrimary
    }

    KButton {
        id: helpButton
        objectName: "help"
        visible: text !== ""
        text: root.help
        glyph: root.helpGlyph
        kind: root.action === "" ? "secondary" : "quiet"
        form: root.form
        Layout.minimumHeight: Theme.targetPrimary
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumWidth: Theme.target
        Layout.maximumWidth: implicitWidth
        onClicked: root.helpClicked()
    }

    KButton {
        id: actionButton
        objectName: "action"
        visible: text !== ""
        text: root.action
        glyph: root.actionGlyph
        glyphEnd: root.actionGlyphEnd
        kind: "primary"
        accent: root.accent
        enabled: root.actionEnabled
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumWidth: Theme.targetPrimary
        Layout.maximumWidth: root.twoRows ? root.width : implicitWidth
        Layout.columnSpan: root.twoRows ? 4 : 1
        onClicked: root.actionClicked()
    }
}
