<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutRoomDialog</name>
    <message>
        <source>About this room</source>
        <translation>关于此房间</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AddPeopleDialog</name>
    <message>
        <source>Add people</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Everybody who is known on this host is a member of %1 already.</source>
        <translation>这台主机上的所有人都已经是 %1 的成员。</translation>
    </message>
    <message>
        <source>They become members of %1 at once.</source>
        <translation>所选的人会立即成为 %1 的成员。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n people can be added at once.</source>
        <translation>
            <numerusform>一次最多添加 %n 人。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Connection lost. Connecting again…</source>
        <translation>连接已断开，正在重新连接…</translation>
    </message>
    <message numerus="yes">
        <source>Connection lost. Next try in %n s.</source>
        <translation>
            <numerusform>连接已断开，%n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. %1</source>
        <translation>已离线。%1</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>已离线。</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Show in the conversation</source>
        <translation>在对话中查看</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
</context>
<context>
    <name>ChatWindow</name>
    <message>
        <source>Invite others…</source>
        <translation>邀请其他人…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Stop hosting…</source>
        <translation>停止做主机…</translation>
    </message>
    <message>
        <source>Leave this host</source>
        <translation>离开这台主机</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>前往房间或联系人</translation>
    </message>
    <message>
        <source>Previous room</source>
        <translation>上一个房间</translation>
    </message>
    <message>
        <source>Next room</source>
        <translation>下一个房间</translation>
    </message>
    <message>
        <source>Room %1 in the list</source>
        <translation>列表中的第 %1 个房间</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Previous unread room</source>
        <translation>上一个未读房间</translation>
    </message>
    <message>
        <source>Next unread room</source>
        <translation>下一个未读房间</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>搜索此房间</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>搜索所有房间</translation>
    </message>
    <message>
        <source>Where you were before</source>
        <translation>回到之前的位置</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再次前进</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个区域</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个区域</translation>
    </message>
    <message>
        <source>What this computer had kept of this host could not be read. Messages that were not sent yet may be lost; the file lies in %1 now.</source>
        <translation>无法读取这台电脑为此主机保存的数据。尚未发送的消息可能已丢失，原文件现位于 %1。</translation>
    </message>
    <message>
        <source>This computer cannot keep messages at present; its disk may be full. What you write while you are offline is lost when Hubbub ends.</source>
        <translation>这台电脑暂时无法保存消息，磁盘可能已满。离线时写的消息会在 Hubbub 退出后丢失。</translation>
    </message>
    <message>
        <source>Stop hosting and quit?</source>
        <translation>停止做主机并退出？</translation>
    </message>
    <message numerus="yes">
        <source>%n people will be disconnected.</source>
        <translation>
            <numerusform>%n 人将断开连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop hosting?</source>
        <translation>停止做主机？</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>停止做主机</translation>
    </message>
    <message>
        <source>Hubbub</source>
        <translation>Hubbub</translation>
    </message>
    <message>
        <source>Invite others</source>
        <translation>邀请其他人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Join another host…</source>
        <translation>加入另一台主机…</translation>
    </message>
    <message>
        <source>Previous host</source>
        <translation>上一台主机</translation>
    </message>
    <message>
        <source>Next host</source>
        <translation>下一台主机</translation>
    </message>
    <message>
        <source>Reply to the message before</source>
        <translation>回复上一条消息</translation>
    </message>
    <message>
        <source>Reply to the message after</source>
        <translation>回复下一条消息</translation>
    </message>
    <message>
        <source>Oldest unread message</source>
        <translation>最早的未读消息</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>第一条消息</translation>
    </message>
    <message>
        <source>Latest message</source>
        <translation>最新消息</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>room: everybody here</source>
        <translation>room：这里的所有人</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送（Enter）</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>发送（Ctrl+Enter）</translation>
    </message>
</context>
<context>
    <name>ComposerEdit</name>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Edit your last message, in an empty field</source>
        <translation>编辑你的上一条消息（输入框为空时）</translation>
    </message>
</context>
<context>
    <name>ComposerPane</name>
    <message>
        <source>Reply to yourself</source>
        <translation>回复自己</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Offline. Edit it when the connection is back.</source>
        <translation>已离线，恢复连接后再编辑。</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>向 %1 发消息</translation>
    </message>
    <message>
        <source>Only moderators can write here.</source>
        <translation>只有管理员可以在这里发消息。</translation>
    </message>
</context>
<context>
    <name>ComposerStrip</name>
    <message>
        <source>Leave (Esc)</source>
        <translation>取消（Esc）</translation>
    </message>
</context>
<context>
    <name>ComposerWait</name>
    <message numerus="yes">
        <source>Slow mode: you can send again in %n s.</source>
        <translation>
            <numerusform>慢速模式：%n 秒后可以再次发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>To pass on</source>
        <translation>要分享的内容</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Close the details (Ctrl+.)</source>
        <translation>关闭详情（Ctrl+.）</translation>
    </message>
</context>
<context>
    <name>EditsPopup</name>
    <message>
        <source>Earlier wordings</source>
        <translation>编辑记录</translation>
    </message>
    <message>
        <source>Earlier wordings are not kept here.</source>
        <translation>这里不保留编辑记录。</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>搜索表情</translation>
    </message>
    <message>
        <source>No emoji of this name.</source>
        <translation>没有找到这个表情。</translation>
    </message>
</context>
<context>
    <name>EmptyRoom</name>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Set topic…</source>
        <translation>设置话题…</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>房主：%1</translation>
    </message>
    <message>
        <source>Nobody has written here yet.</source>
        <translation>还没有人在这里发过消息。</translation>
    </message>
</context>
<context>
    <name>EndButton</name>
    <message>
        <source>To the latest message (End)</source>
        <translation>跳到最新消息（End）</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>跳到最新消息</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This text is too long.</source>
        <translation>内容太长了。</translation>
    </message>
    <message>
        <source>This text is too long: at most %1 fit into one message.</source>
        <translation>内容太长了：一条消息最多 %1。</translation>
    </message>
    <message>
        <source>There are too many already: the host allows %1.</source>
        <translation>数量已达上限：主机最多允许 %1 个。</translation>
    </message>
    <message>
        <source>There are too many already.</source>
        <translation>数量已达上限。</translation>
    </message>
    <message numerus="yes">
        <source>Too many at once. Wait %n s.</source>
        <translation>
            <numerusform>操作太频繁，请等待 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many at once. Wait a moment.</source>
        <translation>操作太频繁，请稍等片刻。</translation>
    </message>
    <message>
        <source>The host did not understand this program. It may be of another version.</source>
        <translation>主机无法识别此程序的请求，双方版本可能不同。</translation>
    </message>
    <message>
        <source>This text contains characters that cannot be sent.</source>
        <translation>内容中有无法发送的字符。</translation>
    </message>
    <message>
        <source>There is nothing to see in this text.</source>
        <translation>没有可见的内容。</translation>
    </message>
    <message>
        <source>The host could not accept this message. Try again.</source>
        <translation>主机未能接收这条消息，请重试。</translation>
    </message>
    <message>
        <source>The history of this host began anew.</source>
        <translation>这台主机的聊天记录已重新开始。</translation>
    </message>
    <message>
        <source>Choose another name: something to see, at most 32 characters.</source>
        <translation>请换一个名字：要有可见字符，最多 32 个字符。</translation>
    </message>
    <message>
        <source>Choose another room name: something to see, at most 64 characters.</source>
        <translation>请换一个房间名称：要有可见字符，最多 64 个字符。</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>这个房间已不存在。</translation>
    </message>
    <message>
        <source>Join the room first.</source>
        <translation>请先加入房间。</translation>
    </message>
    <message>
        <source>The host does not know you yet. Connect again.</source>
        <translation>主机还不认识你，请重新连接。</translation>
    </message>
    <message>
        <source>Your role in this room does not allow it.</source>
        <translation>你在这个房间里没有权限这样做。</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>这条消息已不存在。</translation>
    </message>
    <message>
        <source>This person is not here any more.</source>
        <translation>这个人已不在这里。</translation>
    </message>
    <message>
        <source>This room is archived. It can be read, but nothing can be written.</source>
        <translation>这个房间已归档：只能看，不能发消息。</translation>
    </message>
    <message>
        <source>Choose one emoji.</source>
        <translation>请选择一个表情。</translation>
    </message>
    <message>
        <source>This invitation has ended, or was never one. Ask for a new one.</source>
        <translation>邀请无效或已过期，请重新要一个。</translation>
    </message>
    <message>
        <source>Another room has this name. Choose another one.</source>
        <translation>已有同名房间，请换一个名称。</translation>
    </message>
    <message>
        <source>The host cannot store messages at present. Its disk may be full.</source>
        <translation>主机暂时无法保存消息，磁盘可能已满。</translation>
    </message>
    <message>
        <source>The host does not answer. Check the address, and that both of you are on the same network.</source>
        <translation>主机没有响应。请检查地址，并确认双方在同一网络中。</translation>
    </message>
    <message>
        <source>The port is taken: another host may be running on this computer.</source>
        <translation>端口已被占用：这台电脑上可能已有另一个主机在运行。</translation>
    </message>
    <message>
        <source>The folder for messages cannot be written.</source>
        <translation>无法写入消息文件夹。</translation>
    </message>
    <message>
        <source>A host with these messages is running already.</source>
        <translation>使用这些消息的主机已在运行。</translation>
    </message>
    <message>
        <source>The messages here were written by a newer version of Hubbub. Update this one.</source>
        <translation>这里的消息来自较新版本的 Hubbub，请升级 Hubbub。</translation>
    </message>
    <message>
        <source>The stored messages are damaged. Nothing was changed.</source>
        <translation>保存的消息已损坏，未作任何更改。</translation>
    </message>
    <message>
        <source>This is not an address. It looks like 192.168.1.20 or hubbub://host:7478/room.</source>
        <translation>这不是有效的地址。地址类似 192.168.1.20 或 hubbub://host:7478/room。</translation>
    </message>
    <message>
        <source>The host did not answer in time.</source>
        <translation>主机响应超时。</translation>
    </message>
</context>
<context>
    <name>FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>room: message</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>HostBar</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Hosting, alone so far</source>
        <translation>正在做主机，暂无他人</translation>
    </message>
    <message numerus="yes">
        <source>Hosting for %n</source>
        <translation>
            <numerusform>正在做主机，%n 人已加入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostList</name>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
</context>
<context>
    <name>HostListModel</name>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>something for you</source>
        <translation>有人找你</translation>
    </message>
</context>
<context>
    <name>HostPanel</name>
    <message>
        <source>This computer is on no network that others could reach it by.</source>
        <translation>这台电脑没有可供其他人连接的网络。</translation>
    </message>
    <message>
        <source>Others on this network come in with this address, in Hubbub or in a web browser:</source>
        <translation>同一网络里的人可以在 Hubbub 或浏览器中用这个地址加入：</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>InvitationList</name>
    <message>
        <source>No invitation is valid at present.</source>
        <translation>目前没有有效的邀请。</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>%1 创建于 %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>does not end</source>
        <translation>永久有效</translation>
    </message>
    <message>
        <source>for any number of people</source>
        <translation>不限人数</translation>
    </message>
    <message>
        <source>for one more person</source>
        <translation>还可加入 1 人</translation>
    </message>
    <message numerus="yes">
        <source>for %n more people</source>
        <translation>
            <numerusform>还可加入 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Revoke the invitation: %1</source>
        <translation>撤销邀请：%1</translation>
    </message>
</context>
<context>
    <name>InvitationsDialog</name>
    <message>
        <source>Invite to %1</source>
        <translation>邀请加入 %1</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>创建链接</translation>
    </message>
    <message>
        <source>Whoever has the link of an invitation can come in.</source>
        <translation>拿到邀请链接的人都可以加入。</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>1 人</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number of people</source>
        <translation>不限人数</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>It lets in</source>
        <translation>可加入</translation>
    </message>
    <message>
        <source>Copy it now: this link is not shown again.</source>
        <translation>请现在复制，这个链接不会再次显示。</translation>
    </message>
    <message>
        <source>Invitations that are valid</source>
        <translation>有效的邀请</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Join by invitation</source>
        <translation>通过邀请加入</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Paste the invitation that somebody has given to you.</source>
        <translation>粘贴别人发给你的邀请。</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
</context>
<context>
    <name>MeBar</name>
    <message>
        <source>Your availability and status</source>
        <translation>你的在线状态和状态文字</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>更改名字</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>设置状态文字…</translation>
    </message>
    <message>
        <source>Clear the status</source>
        <translation>清除状态文字</translation>
    </message>
    <message>
        <source>You are %1. Change your name</source>
        <translation>你是 %1。更改名字</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>Your status</source>
        <translation>你的状态文字</translation>
    </message>
</context>
<context>
    <name>MemberListModel</name>
    <message>
        <source>%1
Somebody else here has a name that looks like this one.</source>
        <translation>%1
这里还有人的名字和这个名字很像。</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>房主</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Here (%1)</source>
        <translation>在线（%1）</translation>
    </message>
    <message>
        <source>Not here (%1)</source>
        <translation>不在线（%1）</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>不在线</translation>
    </message>
    <message>
        <source>somebody else here has a name that looks like this one</source>
        <translation>这里还有人的名字和这个名字很像</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Add people…</source>
        <translation>添加成员…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>给 %1 发消息</translation>
    </message>
    <message>
        <source>Remove from this room</source>
        <translation>移出此房间</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>设为普通成员</translation>
    </message>
    <message>
        <source>Make a moderator</source>
        <translation>设为管理员</translation>
    </message>
    <message>
        <source>Make an owner</source>
        <translation>设为房主</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>表情回应…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React (+)</source>
        <translation>表情回应（+）</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>回复（R）</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>编辑（E）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>删除这条消息？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>MessageLayout</name>
    <message>
        <source>Messages are missing here. Loading…</source>
        <translation>这里缺少部分消息，正在加载…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: what he wrote</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>较早的消息</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>展开全部 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>（已编辑）</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>未发送。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>新建房间</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Only moderators write</source>
        <translation>仅管理员可以发消息</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>房间名称</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>房间话题</translation>
    </message>
    <message>
        <source>What it is about (optional)</source>
        <translation>房间话题（可选）</translation>
    </message>
    <message>
        <source>For everybody: it can be found and joined</source>
        <translation>公开：所有人都能找到并加入</translation>
    </message>
    <message>
        <source>For those who are invited</source>
        <translation>私密：受邀的人才能加入</translation>
    </message>
    <message>
        <source>A group of people, with or without a name</source>
        <translation>群组：几个人一起聊，可以不起名</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>名称（可选）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>NoRoom</name>
    <message>
        <source>New room…</source>
        <translation>新建房间…</translation>
    </message>
    <message>
        <source>Rooms to join…</source>
        <translation>可加入的房间…</translation>
    </message>
    <message>
        <source>No room is open</source>
        <translation>没有打开的房间</translation>
    </message>
    <message>
        <source>Rooms where you were last</source>
        <translation>最近去过的房间</translation>
    </message>
    <message>
        <source>Go to a room, person or command</source>
        <translation>前往房间、联系人或命令</translation>
    </message>
    <message>
        <source>Find messages in all rooms</source>
        <translation>在所有房间中搜索消息</translation>
    </message>
    <message>
        <source>Next unread room</source>
        <translation>下一个未读房间</translation>
    </message>
    <message>
        <source>All keyboard shortcuts</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>Go on in one of these:</source>
        <translation>继续进入以下房间：</translation>
    </message>
    <message>
        <source>You are in no room yet. Make one, or join one that is there.</source>
        <translation>你还没有加入任何房间。新建一个，或加入已有的房间。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: what they wrote</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>Hubbub</source>
        <translation>Hubbub</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>name in room</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This is what a notification looks like.</source>
        <translation>通知就是这个样子。</translation>
    </message>
    <message>
        <source>Hubbub is still running</source>
        <translation>Hubbub 仍在运行</translation>
    </message>
    <message>
        <source>It tells you of new messages from here. Preferences say what happens when the window is closed.</source>
        <translation>有新消息时会从这里通知你。关闭窗口时的行为可在“设置”中更改。</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Find people</source>
        <translation>搜索联系人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Nobody else is known on this host yet.</source>
        <translation>这台主机上还没有其他人。</translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation>没有叫“%1”的人。</translation>
    </message>
</context>
<context>
    <name>PinnedPane</name>
    <message>
        <source>Pinned messages</source>
        <translation>置顶消息</translation>
    </message>
    <message>
        <source>Nothing is pinned here</source>
        <translation>这里没有置顶消息</translation>
    </message>
    <message>
        <source>Pin what others should find again: with P at a message, or by its menu.</source>
        <translation>把大家以后还要看的消息置顶：选中消息后按 P，或使用消息菜单。</translation>
    </message>
    <message>
        <source>Loading what is pinned…</source>
        <translation>正在加载置顶消息…</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>你已离线</translation>
    </message>
    <message>
        <source>What is pinned shows as soon as the connection is back.</source>
        <translation>恢复连接后会显示置顶消息。</translation>
    </message>
</context>
<context>
    <name>PreferenceActions</name>
    <message>
        <source>Preferences…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰模式</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, and its keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写消息</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度深色</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Who wrote, and what</source>
        <translation>发送者和内容</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>仅发送者</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>都不显示</translation>
    </message>
    <message>
        <source>Stay in the background</source>
        <translation>保持后台运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>窗口配色</translation>
    </message>
    <message>
        <source>Size of text, in pixels</source>
        <translation>文字大小（像素）</translation>
    </message>
    <message>
        <source>Compact: more messages and rooms at once, without pictures of people</source>
        <translation>紧凑：同屏显示更多消息和房间，不显示头像</translation>
    </message>
    <message>
        <source>Key that sends a message</source>
        <translation>发送消息的按键</translation>
    </message>
    <message>
        <source>Turn :) and the like into emoji, except in code</source>
        <translation>将 :) 之类的符号转换为表情，代码中除外</translation>
    </message>
    <message>
        <source>Show a notification when a message comes while you look elsewhere</source>
        <translation>没在看对话时，收到消息就显示通知</translation>
    </message>
    <message>
        <source>What a notification tells</source>
        <translation>通知显示的内容</translation>
    </message>
    <message>
        <source>Play a sound with it</source>
        <translation>同时播放提示音</translation>
    </message>
    <message>
        <source>Mark the window in the task bar as well</source>
        <translation>同时在任务栏中提醒</translation>
    </message>
    <message>
        <source>Do not disturb: no notifications and no sounds until you say so</source>
        <translation>勿扰模式：不显示通知，也不播放声音，直到你将它关闭</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>Start Hubbub when you log in</source>
        <translation>登录系统时启动 Hubbub</translation>
    </message>
    <message>
        <source>Start without showing the window, in the background</source>
        <translation>启动时不显示窗口，在后台运行</translation>
    </message>
    <message>
        <source>Show me as away after ten minutes without keyboard and mouse</source>
        <translation>十分钟未使用键盘和鼠标后，将我显示为离开</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Start and close</source>
        <translation>启动与关闭</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No preference has these words.</source>
        <translation>没有找到相关设置。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Send a test notification</source>
        <translation>发送测试通知</translation>
    </message>
    <message>
        <source>Hubbub speaks another language after its next start.</source>
        <translation>下次启动 Hubbub 时会切换语言。</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>重启 Hubbub</translation>
    </message>
</context>
<context>
    <name>ReactionPopup</name>
    <message>
        <source>React with</source>
        <translation>用表情回应</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>赞</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>爱心</translation>
    </message>
    <message>
        <source>Laughing</source>
        <translation>大笑</translation>
    </message>
    <message>
        <source>Celebrating</source>
        <translation>庆祝</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>难过</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>谢谢</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>围观</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Message deleted</source>
        <translation>消息已删除</translation>
    </message>
</context>
<context>
    <name>RoomDelegate</name>
    <message>
        <source>Draft:</source>
        <translation>草稿：</translation>
    </message>
</context>
<context>
    <name>RoomDialogs</name>
    <message>
        <source>You can join it again at any time.</source>
        <translation>你可以随时再次加入。</translation>
    </message>
    <message>
        <source>Nobody else is in it: once you have left, nobody can come in again.</source>
        <translation>房间里没有其他人了：你离开后，谁也无法再进来。</translation>
    </message>
    <message>
        <source>Only its members can let you in again. Until then you cannot read what was and will be written there.</source>
        <translation>只有房间成员才能让你再次加入。在那之前，你看不到里面以前和以后的消息。</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>离开 %1？</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Go to another host?</source>
        <translation>前往另一台主机？</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>This invitation is for %1. You join that host too, and stay at this one.</source>
        <translation>此邀请来自 %1。你会同时加入那台主机，并留在这里。</translation>
    </message>
</context>
<context>
    <name>RoomEntry</name>
    <message>
        <source>private room</source>
        <translation>私密房间</translation>
    </message>
    <message>
        <source>group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>未加入</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提到我的</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Rooms to join</source>
        <translation>可加入的房间</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>有人提到你</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>草稿：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
</context>
<context>
    <name>RoomListModel</name>
    <message>
        <source>types…</source>
        <translation>正在输入…</translation>
    </message>
    <message>
        <source>%1 types…</source>
        <translation>%1 正在输入…</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Join room</source>
        <translation>加入房间</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Room settings…</source>
        <translation>房间设置…</translation>
    </message>
    <message>
        <source>About this room…</source>
        <translation>关于此房间…</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>离开房间…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>添加成员…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>For every message</source>
        <translation>所有消息</translation>
    </message>
    <message>
        <source>When I am mentioned</source>
        <translation>提到我时</translation>
    </message>
    <message>
        <source>None: mute this room</source>
        <translation>不通知（静音此房间）</translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>Back to the rooms</source>
        <translation>返回房间列表</translation>
    </message>
    <message>
        <source>Find in this room (Ctrl+F)</source>
        <translation>搜索此房间（Ctrl+F）</translation>
    </message>
    <message>
        <source>Members (Ctrl+.)</source>
        <translation>成员（Ctrl+.）</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>更多房间选项</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n 人在线</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading earlier messages…</source>
        <translation>正在加载更早的消息…</translation>
    </message>
    <message>
        <source>This is where %1 begins.</source>
        <translation>这里是 %1 的起点。</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>打开这个链接？</translation>
    </message>
    <message>
        <source>“%1” leads to</source>
        <translation>“%1”指向：</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>RoomSettingsDialog</name>
    <message>
        <source>Room settings</source>
        <translation>房间设置</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>RoomSettingsForm</name>
    <message>
        <source>The names of its members</source>
        <translation>成员的名字</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Stands in everybody&apos;s list of rooms.</source>
        <translation>显示在每个人的房间列表中。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>What the room is about; stands beside its name.</source>
        <translation>说明房间聊什么，显示在名称旁边。</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>谁可以发消息</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>所有成员</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>慢速模式</translation>
    </message>
    <message>
        <source>Show who has read</source>
        <translation>显示谁已读过</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>已读回执</translation>
    </message>
    <message>
        <source>Archive this room</source>
        <translation>归档此房间</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>What members can read</source>
        <translation>成员可以看到</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部消息</translation>
    </message>
    <message>
        <source>From when they joined</source>
        <translation>加入之后的消息</translation>
    </message>
    <message>
        <source>The last messages</source>
        <translation>最近的消息</translation>
    </message>
    <message>
        <source>Only while they are here</source>
        <translation>仅在线期间的消息</translation>
    </message>
    <message>
        <source>How many messages</source>
        <translation>消息条数</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>消息保留时间</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>最多保留</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> messages</source>
        <translation> 条消息</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>message</source>
        <translation>1 条消息</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody on this host can find this room and join it.</source>
        <translation>这台主机上的所有人都能找到并加入这个房间。</translation>
    </message>
    <message>
        <source>Only its members know of this room. Others come in by invitation.</source>
        <translation>只有成员知道这个房间，其他人凭邀请加入。</translation>
    </message>
    <message>
        <source>Only its members know of this group. Each of them can add others.</source>
        <translation>只有成员知道这个群组，每个成员都可以添加其他人。</translation>
    </message>
    <message>
        <source>Only the two of you can read this conversation.</source>
        <translation>只有你们两人能看到这个对话。</translation>
    </message>
    <message>
        <source>All members can write here.</source>
        <translation>所有成员都可以在这里发消息。</translation>
    </message>
    <message>
        <source>Moderators write here, the others read.</source>
        <translation>管理员可以在这里发消息，其他人只能看。</translation>
    </message>
    <message>
        <source>Messages may follow each other as fast as people write.</source>
        <translation>发消息没有间隔限制。</translation>
    </message>
    <message>
        <source>After a message its author waits %1 before the next one.</source>
        <translation>每发一条消息，要等 %1才能发下一条。</translation>
    </message>
    <message>
        <source>Whoever joins can read everything that was written here before.</source>
        <translation>新加入的人可以看到这里以前的所有消息。</translation>
    </message>
    <message>
        <source>Whoever joins can read what is written from then on.</source>
        <translation>新加入的人只能看到加入之后的消息。</translation>
    </message>
    <message>
        <source>Members can read the last %1, nothing older.</source>
        <translation>成员只能看到最近 %1，更早的看不到。</translation>
    </message>
    <message>
        <source>Members can read only what is written while they are here.</source>
        <translation>成员只能看到自己在线期间的消息。</translation>
    </message>
    <message>
        <source>Messages are deleted from the host after %1.</source>
        <translation>消息会在 %1后从主机上删除。</translation>
    </message>
    <message>
        <source>Messages stay on the host, however old they are.</source>
        <translation>消息会一直保留在主机上，不限时间。</translation>
    </message>
    <message>
        <source>The host keeps the last %1 and deletes what is older.</source>
        <translation>主机只保留最近 %1，更早的会被删除。</translation>
    </message>
    <message>
        <source>Messages stay on the host, however many there are.</source>
        <translation>消息会一直保留在主机上，不限数量。</translation>
    </message>
    <message>
        <source>Everybody here sees who has read how far.</source>
        <translation>这里的所有人都能看到每个人读到了哪里。</translation>
    </message>
    <message>
        <source>Nobody here sees who has read a message.</source>
        <translation>这里没有人能看到消息被谁读过。</translation>
    </message>
    <message>
        <source>This room is archived: it can be read, not written in.</source>
        <translation>这个房间已归档：只能看，不能发消息。</translation>
    </message>
    <message>
        <source>This room is in use.</source>
        <translation>这个房间正在使用中。</translation>
    </message>
</context>
<context>
    <name>SearchHint</name>
    <message>
        <source>green tea</source>
        <translation>绿茶</translation>
    </message>
    <message>
        <source>these words, one after the other</source>
        <translation>与引号内的文字完全一致</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>小王</translation>
    </message>
    <message>
        <source>what Anna wrote</source>
        <translation>小王发的消息</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>茶水间</translation>
    </message>
    <message>
        <source>what was written in that room</source>
        <translation>那个房间里的消息</translation>
    </message>
    <message>
        <source>later than that day</source>
        <translation>该日期之后的消息</translation>
    </message>
    <message>
        <source>earlier than that day</source>
        <translation>该日期之前的消息</translation>
    </message>
    <message>
        <source>what holds the address of a page</source>
        <translation>包含网址的消息</translation>
    </message>
    <message>
        <source>what is pinned</source>
        <translation>置顶消息</translation>
    </message>
    <message>
        <source>Finds messages that hold all words, whole and in any order. Names and filters narrow it down:</source>
        <translation>搜索包含所有词语的消息，不分先后，英文按整词匹配。可用人名和筛选条件缩小范围：</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Find messages</source>
        <translation>搜索消息</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>你已离线</translation>
    </message>
    <message>
        <source>The host is what searches. Try again when the connection is back.</source>
        <translation>搜索由主机完成，请在恢复连接后重试。</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>搜索失败</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>With these filters: %1.</source>
        <translation>筛选条件：%1。</translation>
    </message>
    <message>
        <source>In all rooms that you may read.</source>
        <translation>已搜索你能查看的所有房间。</translation>
    </message>
    <message>
        <source>In this room.</source>
        <translation>已搜索此房间。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到消息</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>搜索所有房间</translation>
    </message>
</context>
<context>
    <name>SearchScope</name>
    <message>
        <source>This room</source>
        <translation>此房间</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>所有房间</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Rooms and people</source>
        <translation>房间和联系人</translation>
    </message>
    <message>
        <source>Go to… (Ctrl+K)</source>
        <translation>前往…（Ctrl+K）</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>前往房间或联系人</translation>
    </message>
    <message>
        <source>New room, or join one</source>
        <translation>新建或加入房间</translation>
    </message>
    <message>
        <source>New room…</source>
        <translation>新建房间…</translation>
    </message>
    <message>
        <source>Join by invitation…</source>
        <translation>通过邀请加入…</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a language, and where it is spoken so</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>添加到词典</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写检查</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Hubbub</source>
        <translation>Hubbub</translation>
    </message>
    <message>
        <source>Chat for the network you are on</source>
        <translation>和同一网络里的人聊天</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Somebody near you hosts. Ask for the address.</source>
        <translation>身边有人在做主机？问一下地址就能加入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Where you were before</source>
        <translation>以前去过的地方</translation>
    </message>
    <message>
        <source>Address or link</source>
        <translation>地址或链接</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>做主机</translation>
    </message>
    <message>
        <source>Others come to this computer, while Hubbub runs here.</source>
        <translation>Hubbub 运行期间，其他人可以连到这台电脑聊天。</translation>
    </message>
    <message>
        <source>Host here</source>
        <translation>用这台电脑做主机</translation>
    </message>
    <message>
        <source>Name of this place</source>
        <translation>聊天室名称</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>我的聊天室</translation>
    </message>
    <message>
        <source>%1&apos;s room</source>
        <translation>%1 的聊天室</translation>
    </message>
    <message>
        <source>Give this place a name that can be seen.</source>
        <translation>请给聊天室起一个看得见的名称。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
    <message numerus="yes">
        <source>You are at %n hosts already, as many as there can be. Leave one of them first.</source>
        <translation>
            <numerusform>你已经加入 %n 台主机，达到上限。请先离开其中一台。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to a room or person</source>
        <translation>前往房间或联系人</translation>
    </message>
    <message>
        <source>Room, person or command</source>
        <translation>房间、联系人或命令</translation>
    </message>
    <message>
        <source>Name of a room, person or command</source>
        <translation>房间、联系人或命令的名称</translation>
    </message>
    <message>
        <source>Rooms, people and commands</source>
        <translation>房间、联系人和命令</translation>
    </message>
    <message>
        <source>There is no room yet. Type a name to make one.</source>
        <translation>还没有房间。输入名称即可新建。</translation>
    </message>
    <message>
        <source>Nothing is called that, and no room could be.</source>
        <translation>没有匹配的内容，也不能用它作房间名。</translation>
    </message>
</context>
<context>
    <name>SwitcherModel</name>
    <message>
        <source>Make a public room of this name</source>
        <translation>以此名称创建公开房间</translation>
    </message>
    <message>
        <source>Make the public room %1</source>
        <translation>创建公开房间 %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation>主机 %1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>命令：%1</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message numerus="yes">
        <source>%1, seen by %n</source>
        <translation>
            <numerusform>%1，%n 人已读</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1，已编辑</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1，已置顶</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n reactions</source>
        <translation>
            <numerusform>%1，%n 个表情回应</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, time, text</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, not sent yet</source>
        <translation>%1，尚未发送</translation>
    </message>
    <message>
        <source>%1, not sent: %2</source>
        <translation>%1，未发送：%2</translation>
    </message>
    <message>
        <source>Messages are missing here. Loading…</source>
        <translation>这里缺少部分消息，正在加载…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, name: text</comment>
        <translation>%1 %2：%3</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Copy selected text</source>
        <translation>复制所选文字</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Earlier wordings</source>
        <translation>编辑记录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 和另外 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Stored on the host</source>
        <translation>已保存到主机</translation>
    </message>
    <message>
        <source>Seen by %1</source>
        <translation>已读：%1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>编辑于 %1</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>复制这段代码</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Hubbub</source>
        <translation>Hubbub</translation>
    </message>
    <message>
        <source>%1: new messages</source>
        <translation>%1：有新消息</translation>
    </message>
    <message>
        <source>%1: new messages for you</source>
        <translation>%1：有给你的新消息</translation>
    </message>
    <message>
        <source>%1: do not disturb</source>
        <translation>%1：勿扰模式</translation>
    </message>
    <message>
        <source>Hubbub: not connected</source>
        <translation>Hubbub：未连接</translation>
    </message>
    <message>
        <source>Stop hosting…</source>
        <translation>停止做主机…</translation>
    </message>
    <message>
        <source>Open Hubbub</source>
        <translation>打开 Hubbub</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>Hosting: %n people</source>
        <translation>
            <numerusform>正在做主机，%n 人已加入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypingLine</name>
    <message>
        <source>%1 types…</source>
        <translation>%1 正在输入…</translation>
    </message>
    <message>
        <source>%1 and %2 type…</source>
        <translation>%1 和 %2 正在输入…</translation>
    </message>
    <message>
        <source>Several people type…</source>
        <translation>多人正在输入…</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
</context>
</TS>
