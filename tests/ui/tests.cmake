# SPDX-License-Identifier: MIT

# The window with made-up content, to look at.
add_executable(hubbub_ui_demo ui/demo.cpp)
target_link_libraries(hubbub_ui_demo PRIVATE Hubbub::ui hubbub_support)

foreach(test theme richtext querywords messagecard visits detailspane errortext messagelayout models timelineview completion composer composerpane emojipicker startpage chatwindow hosts
        rooms roomrules preferences latinkeys shortcuts shortcutlist noticetext everyword spelling noroom switcher
        words clockwords guide identity moderation)
    hubbub_test(ui/${test})
endforeach()
hubbub_test(ui/nearbyhosts USES ui lan QT Network)
hubbub_test(ui/hostpanel USES ui lan)
hubbub_test(ui/keypage)
