pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// One thing to type. The edge thickens in the activity's colour while it has the focus.
T.TextField {
    id: root

    property string value  // what the page knows; the field follows it
    property string hint
    property string label: hint  // for those who cannot see it
    property string glyph: "search"
    property var accent: Theme.plain
    property bool password: false
    // With the letters that are still to be converted, as when Japanese is written: what can be read here was typed.
    readonly property string words: typed()
    readonly property bool low: Theme.crowded && Theme.typing
    readonly property int atStart: (glyph === "" ? 0 : Theme.icon + Theme.s3) + Theme.s4
    readonly property int atEnd: clearer.implicitWidth + Theme.s4
    signal edited(string words)
    signal cleared

    function typed(): string {
        return text.slice(0, cursorPosition) + preeditText + text.slice(cursorPosition);
    }

    function empty() {
        Qt.inputMethod.reset();  // qmllint disable missing-property
        clear();
        cleared();
        edited("");
        forceActiveFocus();
    }

    implicitHeight: low ? Theme.field : Math.max(Theme.field, contentHeight + Theme.s1)
    implicitWidth: Theme.plan
    leftPadding: Theme.rtl ? atEnd : atStart
    rightPadding: Theme.rtl ? atStart : atEnd
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: TextInput.AlignLeft
    activeFocusOnTab: true
    maximumLength: 200
    selectByMouse: false
    persistentSelection: false
    echoMode: password ? TextInput.Password : TextInput.Normal
    inputMethodHints: Qt.ImhNoPredictiveText | (password ? Qt.ImhSensitiveData | Qt.ImhHiddenText | Qt.ImhNoAutoUppercase : Qt.ImhNone)
    color: Theme.ink
    selectionColor: accent.mid
    selectedTextColor: Theme.ink
    font.family: Theme.sans
    font.pixelSize: low ? Theme.body : Theme.title
    font.weight: root.words === "" ? Theme.regular : Theme.medium
    Accessible.name: label
    onValueChanged: {
        if (value !== words && (preeditText === "" || value === ""))
            text = value;
    }
    onTextEdited: edited(typed())
    onPreeditTextChanged: edited(typed())
    Component.onCompleted: {
        if (value !== "")
            root.text = value;
    }

    cursorDelegate: Rectangle {
        visible: root.cursorVisible
        width: Theme.caret
        color: root.accent.strong
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.surface
        border.width: root.activeFocus ? Theme.lineChosen : Theme.line
        border.color: root.activeFocus ? root.accent.strong : Theme.edge
    }

    KIcon {
        visible: root.glyph !== ""
        name: root.glyph
        color: root.accent.strong
        anchors.left: parent.left
        anchors.leftMargin: Theme.s4
        anchors.verticalCenter: parent.verticalCenter
    }

    KText {
        visible: root.words === ""
        text: root.hint
        color: Theme.ink2
        font.pixelSize: Theme.compact || Theme.terse ? Theme.body : Theme.title
        maximumLineCount: 1
        anchors.left: parent.left
        anchors.leftMargin: root.atStart + Theme.s1
        anchors.right: parent.right
        anchors.rightMargin: Theme.s3  // an empty field has nothing to clear
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }

    KTouch {
        id: clearer

        objectName: "clear"
        visible: root.words !== ""
        repeats: true
        text: qsTr("Clear")
        anchors.right: parent.right
        anchors.rightMargin: Math.min(Theme.s2, Math.round((root.height - height) / 2))
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: Theme.targetLeast
        implicitHeight: Theme.targetLeast
        topInset: Theme.compact ? Theme.s1 : 0  // a small panel's field is no higher than a target
        bottomInset: topInset
        rightInset: topInset
        leftInset: topInset
        onClicked: root.empty()

        contentItem: Item {
            KIcon {
                anchors.centerIn: parent
                name: "x"
                size: Theme.iconSmall
            }
        }

        background: Rectangle {
            radius: Theme.radiusKey
            color: clearer.down ? Theme.hair : Theme.sunk
            border.width: Theme.contrast ? Theme.line : 0
            border.color: Theme.edge

            KFocusRing {
                target: clearer
                radius: Theme.radiusKey + Theme.u
            }
        }
    }
}
