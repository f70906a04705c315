pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Views

// The languages of the desk, each in its own name. Two taps never lead to a page one cannot read.
Flow {
    id: root

    property ShellViewModel shell: null
    property list<string> codes: shell ? shell.languages : []
    property string language: shell ? shell.language : ""
    signal chosen(string code)

    spacing: Theme.s1
    onChosen: code => {
        if (shell)
            shell.chooseLanguage(code);
    }

    Repeater {
        model: root.codes

        KTouch {
            id: one

            required property string modelData
            readonly property bool current: modelData === root.language

            objectName: "language-" + modelData
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
}
