<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutHostDialog</name>
    <message>
        <source>About this host</source>
        <translation>关于此主机</translation>
    </message>
    <message>
        <source>It runs on this computer. What you write does not leave it on the way.</source>
        <translation>它就在这台电脑上运行。您写的内容在途中不会离开这台电脑。</translation>
    </message>
    <message>
        <source>What you write to it is encrypted on the way. The host itself can read it.</source>
        <translation>您发给它的内容在途中是加密的。主机本身可以读到。</translation>
    </message>
    <message>
        <source>Whoever has the same six words for a host is at this one:</source>
        <translation>谁看到主机的六个词与此相同，谁就在这台主机上：</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
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
    <message>
        <source>This computer&apos;s clock is %1 ahead of the host&apos;s: times may look odd.</source>
        <translation>这台电脑的时钟比主机快了 %1，显示的时间可能不准。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the host&apos;s: times may look odd.</source>
        <translation>这台电脑的时钟比主机慢了 %1，显示的时间可能不准。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message numerus="yes">
        <source>Whoever hosts has ended the host. What you write is kept and sent when it is back; meanwhile anybody can host. Next try in %n s.</source>
        <translation>
            <numerusform>主机已被主持者关闭。你写的内容会保留，等它回来后发送；其间任何人都可以开设主机。%n 秒后重试。</numerusform>
        </translation>
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
    <message>
        <source>Close the room</source>
        <translation>关闭房间</translation>
    </message>
    <message>
        <source>You were taken out of %1.</source>
        <translation>你已被移出 %1。</translation>
    </message>
    <message>
        <source>You are not a member of %1 any more. Only its members can let you in again.</source>
        <translation>你不再是 %1 的成员。只有其成员可以让你重新加入。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Check the network…</source>
        <translation>检查网络…</translation>
    </message>
    <message>
        <source>About this host…</source>
        <translation>关于此主机…</translation>
    </message>
    <message>
        <source>Moderate this host…</source>
        <translation>管理这台主机…</translation>
    </message>
    <message>
        <source>This host runs Hubbub %1, which is newer than yours, and hands it out: open %2 in a browser.</source>
        <translation>这台主机运行的 Hubbub %1 比你的新，并提供下载：请在浏览器中打开 %2。</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>It works once, for %1 more.</source>
        <translation>只能使用一次，还有 %1。</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>I have a code from my other device</source>
        <translation>我有另一台设备上的代码</translation>
    </message>
    <message>
        <source>Code from your other device</source>
        <translation>你另一台设备上的代码</translation>
    </message>
    <message>
        <source>You are the same person as there, by the same name.</source>
        <translation>你与那台设备上是同一个人，使用同一个名字。</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digits.</source>
        <translation>
            <numerusform>代码有 %n 位数字。</numerusform>
        </translation>
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
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Leave the reply or the edit</source>
        <translation>退出回复或编辑</translation>
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
    <message>
        <source>Only moderators can write here until %1.</source>
        <translation>%1 之前只有管理员可以在这里发消息。</translation>
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
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>This host knows you by a token, and none of your devices by a key: the way to it is not encrypted.</source>
        <translation>此主机凭令牌认识你，而没有凭密钥认识你的任何设备：与它的连接未加密。</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>yours since %1</source>
        <translation>自 %1 起属于你</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>此设备</translation>
    </message>
    <message>
        <source>here last: %1</source>
        <translation>上次在此：%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>DevicesDialog</name>
    <message>
        <source>Your devices</source>
        <translation>你的设备</translation>
    </message>
    <message>
        <source>Link another device</source>
        <translation>关联另一台设备</translation>
    </message>
    <message>
        <source>On all of them you are the same person at this host.</source>
        <translation>在所有这些设备上，你在此主机上都是同一个人。</translation>
    </message>
    <message>
        <source>On the other device, choose “I have a code from my other device” where you join this host, and type the code.</source>
        <translation>在另一台设备上加入此主机的地方，选择“我有另一台设备上的代码”，然后输入代码。</translation>
    </message>
    <message>
        <source>Remove this device?</source>
        <translation>移除此设备？</translation>
    </message>
    <message>
        <source>%1 is not you any more, and its connection ends. What is on it already stays there.</source>
        <translation>%1 将不再代表你，其连接会结束。已在其中的内容会留在那里。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
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
    <message>
        <source>At this address is another host than before. Nothing was sent to it.</source>
        <translation>此地址上的主机与之前的不同。没有向它发送任何内容。</translation>
    </message>
    <message>
        <source>At this address is not the host that the link leads to. Nothing was sent to it. Ask for a new link.</source>
        <translation>此地址上的不是链接所指的主机。没有向它发送任何内容。请索取新的链接。</translation>
    </message>
    <message>
        <source>The host could not make sure that it is you. Connect again.</source>
        <translation>主机无法确认是你本人。请重新连接。</translation>
    </message>
    <message>
        <source>This code is not right, or has ended. Get a new one on your other device.</source>
        <translation>此代码不正确或已失效。请在另一台设备上获取新代码。</translation>
    </message>
    <message>
        <source>This device is not yours any more.</source>
        <translation>此设备已不再属于你。</translation>
    </message>
    <message>
        <source>This device was removed on another device of yours.</source>
        <translation>此设备已在你的另一台设备上被移除。</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>这不是该文件的密码短语。</translation>
    </message>
    <message>
        <source>The file holds no identity, or is damaged. The preferences take over a saved one.</source>
        <translation>该文件不含身份，或已损坏。可在首选项中接管保存过的身份。</translation>
    </message>
    <message>
        <source>The identity cannot be read or written.</source>
        <translation>无法读取或写入身份。</translation>
    </message>
    <message>
        <source>You are banned from this host until %1.</source>
        <translation>你被这台主机封禁至 %1。</translation>
    </message>
    <message>
        <source>You are banned from this host.</source>
        <translation>你已被这台主机封禁。</translation>
    </message>
    <message>
        <source>%1 The reason given: “%2”.</source>
        <translation>%1理由：“%2”。</translation>
    </message>
    <message>
        <source>A moderator sent you away from this host.</source>
        <translation>管理员已将你请出这台主机。</translation>
    </message>
    <message>
        <source>You may read here, but not write until %1.</source>
        <translation>你可以阅读，但在 %1 之前不能发消息。</translation>
    </message>
    <message>
        <source>You may read here, but not write at present.</source>
        <translation>你可以阅读，但目前不能发消息。</translation>
    </message>
    <message>
        <source>This host asks for its password.</source>
        <translation>这台主机需要密码。</translation>
    </message>
    <message>
        <source>This host lets in nobody who does not sign in.</source>
        <translation>这台主机不允许未登录的人进入。</translation>
    </message>
    <message>
        <source>Somebody who looks after this host said no. Ask whoever invited you.</source>
        <translation>管理这台主机的人拒绝了。请询问邀请你的人。</translation>
    </message>
    <message>
        <source>Somebody who looks after this host has been asked. You come in by yourself as soon as they say yes; keep Hubbub open.</source>
        <translation>已询问管理这台主机的人。对方同意后你会自动进入；请保持 Hubbub 打开。</translation>
    </message>
    <message>
        <source>Whoever hosts has ended the host. It is joined again by itself when it is back.</source>
        <translation>主机已被主持者关闭。它回来后会自动重新加入。</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>FoundHostModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>you know it</source>
        <translation>您去过</translation>
    </message>
    <message numerus="yes">
        <source>%n online</source>
        <translation>
            <numerusform>%n 人在线</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody there yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>不到 1 毫秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
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
    <name>GateForm</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Let in guests, who do not sign in</source>
        <translation>允许未登录的访客进入</translation>
    </message>
    <message>
        <source>New password of the host</source>
        <translation>主机的新密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Nobody is asked for a password any more.</source>
        <translation>不再需要任何人输入密码。</translation>
    </message>
    <message>
        <source>Whoever comes for the first time is asked for the new password.</source>
        <translation>首次到来的人需要输入新密码。</translation>
    </message>
    <message>
        <source>Guests are let in.</source>
        <translation>已允许访客进入。</translation>
    </message>
    <message>
        <source>Guests are not let in any more.</source>
        <translation>不再允许访客进入。</translation>
    </message>
    <message>
        <source>Whoever comes for the first time is asked for the password. Those who were here before come in without it.</source>
        <translation>首次到来的人需要输入密码。以前来过的人无需密码即可进入。</translation>
    </message>
    <message>
        <source>Everybody on the network can come in. Set a password to let in only those who know it.</source>
        <translation>网络中的任何人都可以进入。设置密码后，只有知道密码的人才能进入。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Ask us before somebody comes in for the first time</source>
        <translation>有人首次进入前先询问我们</translation>
    </message>
    <message>
        <source>Guests come from simple programs and scripts: they have a name and nothing else, and stay out where a password is asked for or somebody has to let them in.</source>
        <translation>访客来自简单的程序和脚本：只有一个名字，别无其他；需要密码或需要有人批准时不能进入。</translation>
    </message>
    <message>
        <source>They wait until an owner or a moderator lets them in. Those who were here before come in at once.</source>
        <translation>他们要等房主或管理员批准。以前来过的人可以直接进入。</translation>
    </message>
    <message>
        <source>Whoever comes for the first time waits for you.</source>
        <translation>首次到来的人需要等待你们批准。</translation>
    </message>
    <message>
        <source>Nobody has to wait any more.</source>
        <translation>不再需要等待批准。</translation>
    </message>
    <message>
        <source>Nobody is asked for a password.</source>
        <translation>不需要任何人输入密码。</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Leave this host</source>
        <translation>离开这台主机</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of the host</source>
        <translation>主机密码</translation>
    </message>
    <message>
        <source>You are banned from %1</source>
        <translation>你已被 %1 封禁</translation>
    </message>
    <message>
        <source>You were sent away from %1</source>
        <translation>你已被请出 %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Come back in</source>
        <translation>重新进入</translation>
    </message>
    <message>
        <source>This host asks for a password of who comes for the first time. Whoever invited you knows it.</source>
        <translation>这台主机要求首次到来的人输入密码。邀请你的人知道密码。</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>密码不正确。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n s.</source>
        <translation>
            <numerusform>密码错误次数过多。请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>You were not let in to %1</source>
        <translation>你未获准进入 %1</translation>
    </message>
    <message>
        <source>Waiting to be let in to %1</source>
        <translation>等待进入 %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
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
    <message>
        <source>A phone comes in by its camera.</source>
        <translation>手机用摄像头扫描即可进入。</translation>
    </message>
    <message>
        <source>or say: %1</source>
        <translation>或者口头告知：%1</translation>
    </message>
    <message>
        <source>Link for Hubbub, with this host&apos;s key</source>
        <translation>Hubbub 链接，含此主机的密钥</translation>
    </message>
    <message>
        <source>Six words of this host: %1</source>
        <translation>此主机的六个词：%1</translation>
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
    <name>KeyDialog</name>
    <message>
        <source>Keep the keys that it has</source>
        <translation>保留现有按键</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>目前没有按键。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>目前：%1</translation>
    </message>
    <message>
        <source>Remove its keys</source>
        <translation>移除按键</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>These keys do something in the field where you write.</source>
        <translation>这些按键在输入框中另有用途。</translation>
    </message>
    <message>
        <source>These keys are for writing. Press them with Ctrl or Alt, or take a key from F1 on.</source>
        <translation>这些按键用于输入文字。请与 Ctrl 或 Alt 同时按下，或使用 F1 及以后的按键。</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>使用这些按键</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>改用于此</translation>
    </message>
    <message>
        <source>%1 has these keys now, and would be without them.</source>
        <translation>%1 目前使用这些按键，改后将不再拥有。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>请按下新的按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>The host that you know at this address had another key. Nothing was sent to the one that answers now.</source>
        <translation>您在此地址认识的主机用的是另一把密钥。没有向现在应答的主机发送任何内容。</translation>
    </message>
    <message>
        <source>This happens when a host was set up anew, or when another computer has got its address. It also happens when somebody wants to read what you write. Ask whoever runs the host which six words it has.</source>
        <translation>当主机重新安装，或另一台电脑得到了它的地址时，会出现这种情况。当有人想读取您写的内容时，也会这样。请向运行主机的人询问它的六个词。</translation>
    </message>
    <message>
        <source>Six words of the host before</source>
        <translation>之前主机的六个词</translation>
    </message>
    <message>
        <source>Six words of the host now</source>
        <translation>现在主机的六个词</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>不连接</translation>
    </message>
    <message>
        <source>Connect: these words are right</source>
        <translation>连接：这些词是对的</translation>
    </message>
    <message>
        <source>Another host is at %1</source>
        <translation>%1 上是另一台主机</translation>
    </message>
</context>
<context>
    <name>KnockStrip</name>
    <message>
        <source>Let in</source>
        <translation>允许进入</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>%1 would like to come in.</source>
        <translation>%1 想要进入。</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>还有 %n 人在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>允许 %1 进入</translation>
    </message>
    <message>
        <source>Turn away %1</source>
        <translation>拒绝 %1</translation>
    </message>
</context>
<context>
    <name>LostNameDialog</name>
    <message>
        <source>A code for %1</source>
        <translation>给 %1 的代码</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>生成代码</translation>
    </message>
    <message>
        <source>On the new device they choose “I have a code from my other device” where they join this host, and type the code.</source>
        <translation>在新设备上加入此主机的地方，选择“我有另一台设备上的代码”，然后输入代码。</translation>
    </message>
    <message>
        <source>For somebody who has lost their device and stands outside with a new one. Whoever types the code is %1 from then on, with all their rooms and messages: give it to nobody else. The log keeps that you made it.</source>
        <translation>适用于丢失设备、用新设备无法进入的人。输入此代码的人从此就是 %1，拥有其全部房间和消息：不要给其他任何人。日志会记录你生成了它。</translation>
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
    <message>
        <source>Report…</source>
        <translation>举报…</translation>
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
    <name>ModerationDialog</name>
    <message>
        <source>Nobody has reported a message.</source>
        <translation>没有人举报消息。</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>没有人被封禁。</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>还没有任何操作。</translation>
    </message>
    <message>
        <source>Moderate %1</source>
        <translation>管理 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What to look after</source>
        <translation>需要处理的事项</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>准入</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>举报（%1）</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Nobody waits to be let in.</source>
        <translation>没有人在等待进入。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>允许进入</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>等待中（%1）</translation>
    </message>
</context>
<context>
    <name>ModerationList</name>
    <message>
        <source>Earlier ones</source>
        <translation>更早的</translation>
    </message>
</context>
<context>
    <name>ModerationMenu</name>
    <message>
        <source>Let them write again</source>
        <translation>允许再次发消息</translation>
    </message>
    <message>
        <source>Let them only read</source>
        <translation>只允许阅读</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Role on this host</source>
        <translation>在这台主机上的角色</translation>
    </message>
    <message>
        <source>Send away…</source>
        <translation>请出…</translation>
    </message>
    <message>
        <source>Ban from this host…</source>
        <translation>从这台主机封禁…</translation>
    </message>
    <message>
        <source>They lost their device…</source>
        <translation>设备丢失…</translation>
    </message>
</context>
<context>
    <name>ModerationWords</name>
    <message>
        <source>%1 gave %2 the role: %3</source>
        <translation>%1 将 %2 的角色设为：%3</translation>
    </message>
    <message>
        <source>%1 sent %2 away</source>
        <translation>%1 请出了 %2</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 封禁了 %2</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2</source>
        <translation>%1 解除了对 %2 的封禁</translation>
    </message>
    <message>
        <source>%1 let %2 only read</source>
        <translation>%1 只允许 %2 阅读</translation>
    </message>
    <message>
        <source>%1 let %2 write again</source>
        <translation>%1 允许 %2 再次发消息</translation>
    </message>
    <message>
        <source>%1 deleted a message of %2</source>
        <translation>%1 删除了 %2 的一条消息</translation>
    </message>
    <message>
        <source>%1 settled a report about %2</source>
        <translation>%1 处理了关于 %2 的举报</translation>
    </message>
    <message>
        <source>%1 changed who may come in</source>
        <translation>%1 更改了准入规则</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>%1 创建于 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>with everybody from %1</source>
        <translation>包括来自 %1 的所有人</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>reported by %1, %2</source>
        <translation>举报人：%1，%2</translation>
    </message>
    <message>
        <source>%1 let in %2</source>
        <translation>%1 允许 %2 进入</translation>
    </message>
    <message>
        <source>%1 turned away %2</source>
        <translation>%1 拒绝了 %2</translation>
    </message>
    <message>
        <source>%1 made a code for a new device of %2</source>
        <translation>%1 为 %2 的新设备生成了代码</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>NearbyHosts</name>
    <message>
        <source>On this network</source>
        <translation>在此网络上</translation>
    </message>
    <message>
        <source>Looking for hosts on this network…</source>
        <translation>正在此网络上查找主机…</translation>
    </message>
    <message>
        <source>This computer is on no network.</source>
        <translation>这台电脑没有连接任何网络。</translation>
    </message>
    <message>
        <source>Nobody has answered on %1.</source>
        <translation>%1 上没有主机应答。</translation>
    </message>
    <message numerus="yes">
        <source>Nor have the %n hosts that you know.</source>
        <translation>
            <numerusform>您认识的 %n 台主机也没有应答。</numerusform>
        </translation>
    </message>
    <message>
        <source>A host may be on another network, or behind a firewall that lets no question through: somebody there can tell you its address.</source>
        <translation>主机可能在别的网络上，或者防火墙拦住了询问：那边的人可以把地址告诉您。</translation>
    </message>
    <message>
        <source>Check the network…</source>
        <translation>检查网络…</translation>
    </message>
</context>
<context>
    <name>NetworkAdvice</name>
    <message>
        <source>%1 (%2) looks like a VPN.</source>
        <translation>%1（%2）看起来是 VPN。</translation>
    </message>
    <message>
        <source>If others cannot be seen, leave the VPN, or let it pass the local network.</source>
        <translation>如果看不到别人，请断开 VPN，或让它放行本地网络。</translation>
    </message>
    <message>
        <source>%1 (%2) is of containers or virtual machines on this computer.</source>
        <translation>%1（%2）属于这台电脑上的容器或虚拟机。</translation>
    </message>
    <message>
        <source>On %1 this computer is %2.</source>
        <translation>在 %1 上，这台电脑是 %2。</translation>
    </message>
    <message>
        <source>This computer is on no network that others could be on.</source>
        <translation>这台电脑没有连接到别人可能所在的网络。</translation>
    </message>
    <message>
        <source>Plug in the cable, or join the Wi-Fi that the others use.</source>
        <translation>请插好网线，或连接到其他人使用的 Wi-Fi。</translation>
    </message>
    <message>
        <source>No host runs on this computer at port %1.</source>
        <translation>这台电脑的端口 %1 上没有主机在运行。</translation>
    </message>
    <message>
        <source>To be joined by others: Host here, or hubbub --host.</source>
        <translation>要让别人加入：在此主持，或运行 hubbub --host。</translation>
    </message>
    <message>
        <source>Another program has port %1.</source>
        <translation>另一个程序占用了端口 %1。</translation>
    </message>
    <message>
        <source>End it, or let Hubbub listen elsewhere: --listen [::]:7479.</source>
        <translation>请结束它，或让 Hubbub 在别处监听：--listen [::]:7479。</translation>
    </message>
    <message>
        <source>The host answers at all addresses of this computer.</source>
        <translation>主机在这台电脑的所有地址上都有应答。</translation>
    </message>
    <message>
        <source>The host does not answer at %1.</source>
        <translation>主机在 %1 上没有应答。</translation>
    </message>
    <message>
        <source>Let it listen at every address: without --listen, or with --listen [::]:%1.</source>
        <translation>让它在每个地址上监听：不带 --listen，或使用 --listen [::]:%1。</translation>
    </message>
    <message>
        <source>No firewall was found on this computer.</source>
        <translation>这台电脑上没有发现防火墙。</translation>
    </message>
    <message>
        <source>The firewall %1 lets in port %2.</source>
        <translation>防火墙 %1 放行端口 %2。</translation>
    </message>
    <message>
        <source>The firewall %1 keeps others from port %2.</source>
        <translation>防火墙 %1 阻止别人访问端口 %2。</translation>
    </message>
    <message>
        <source>The firewall %1 is on. Only an administrator can see whether it lets in port %2.</source>
        <translation>防火墙 %1 已开启。只有管理员能看到它是否放行端口 %2。</translation>
    </message>
    <message>
        <source>Other hosts have answered: %1.</source>
        <translation>其他主机有应答：%1。</translation>
    </message>
    <message>
        <source>On the Wi-Fi %1 nobody but the router is to be seen. It may keep its guests apart.</source>
        <translation>在 Wi-Fi %1 上只能看到路由器。它可能把访客彼此隔离。</translation>
    </message>
    <message>
        <source>Turn off “client isolation” in the router, or use a cable or another Wi-Fi.</source>
        <translation>请在路由器中关闭“客户端隔离”，或使用网线或另一个 Wi-Fi。</translation>
    </message>
    <message>
        <source>No other host has answered.</source>
        <translation>没有其他主机应答。</translation>
    </message>
    <message>
        <source>Other computers are connected to it at this moment: %1. The way in is open.</source>
        <translation>此刻有其他计算机与它相连：%1。通路是畅通的。</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Looking at the network…</source>
        <translation>正在查看网络…</translation>
    </message>
    <message>
        <source>Check the network</source>
        <translation>检查网络</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Something is in the way.</source>
        <translation>有东西挡在中间。</translation>
    </message>
    <message>
        <source>This may be in the way.</source>
        <translation>这可能挡在中间。</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>没有任何阻碍。</translation>
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
    <message>
        <source>%1 · %2</source>
        <comment>title, and the host where it is so</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 would like to come in.</source>
        <translation>%1 想要进入。</translation>
    </message>
    <message>
        <source>%1 reported a message.</source>
        <translation>%1 举报了一条消息。</translation>
    </message>
</context>
<context>
    <name>OpenIdentityDialog</name>
    <message>
        <source>Use another identity</source>
        <translation>使用其他身份</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Take over an identity that you have saved. At every host you are who it was there. The identity of this computer is put aside, and not lost.</source>
        <translation>接管你保存过的身份。在每个主机上，你就是该身份在那里的人。此电脑的身份会被放到一旁，不会丢失。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择一个文件。</translation>
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
        <source>Writing</source>
        <translation>写消息</translation>
    </message>
    <message>
        <source>At a message</source>
        <translation>选中消息时</translation>
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
    <message>
        <source>Go to the task bar</source>
        <translation>最小化到任务栏</translation>
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
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Your devices…</source>
        <translation>你的设备…</translation>
    </message>
    <message>
        <source>Save your identity…</source>
        <translation>保存你的身份…</translation>
    </message>
    <message>
        <source>Use another identity…</source>
        <translation>使用其他身份…</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code of %1</source>
        <translation>%1 的二维码</translation>
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
    <name>ReportDialog</name>
    <message>
        <source>Report this message?</source>
        <translation>举报这条消息？</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>Those who moderate this host see the message and your name. Its author is not told.</source>
        <translation>这台主机的管理员会看到这条消息和你的名字。消息的作者不会得到通知。</translation>
    </message>
    <message>
        <source>What is wrong with it (optional)</source>
        <translation>有什么问题（可选）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
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
    <message>
        <source>Find in this room</source>
        <translation>搜索此房间</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
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
    <message>
        <source>Moderators, for %1</source>
        <translation>管理员，%1</translation>
    </message>
    <message>
        <source>Moderators, until %1</source>
        <translation>管理员，至 %1</translation>
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
    <name>SaveIdentityDialog</name>
    <message>
        <source>Save your identity</source>
        <translation>保存你的身份</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>With this file you are the same person on another computer, or when this one is lost. Keep it safe: whoever has it and the passphrase is you.</source>
        <translation>有了此文件，你在另一台电脑上，或在这台电脑丢失后，仍是同一个人。请妥善保管：谁拥有它和密码短语，谁就是你。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择一个文件。</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters.</source>
        <translation>
            <numerusform>请选择至少 %n 个字符的密码短语。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>两次输入的密码短语不同。</translation>
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
    <name>SendAwayDialog</name>
    <message>
        <source>Ban %1?</source>
        <translation>封禁 %1？</translation>
    </message>
    <message>
        <source>Send %1 away?</source>
        <translation>请出 %1？</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>Send away</source>
        <translation>请出</translation>
    </message>
    <message>
        <source>They leave this host at once and cannot come back before the ban ends.</source>
        <translation>对方会立即离开这台主机，在封禁结束前无法返回。</translation>
    </message>
    <message>
        <source>They leave this host at once. They may come back.</source>
        <translation>对方会立即离开这台主机，但可以返回。</translation>
    </message>
    <message>
        <source>Reason (optional); they will read it</source>
        <translation>理由（可选）；对方会看到</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>多久</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Keep out everybody who comes from the same address</source>
        <translation>同时阻止来自同一地址的所有人</translation>
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
    <message>
        <source>No shortcut has these words.</source>
        <translation>没有包含这些词的快捷键。</translation>
    </message>
    <message>
        <source>Set all back…</source>
        <translation>全部还原…</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>查找快捷键</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Give every command its first keys again?</source>
        <translation>将所有命令恢复为最初的按键？</translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation>全部还原</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2, changed</source>
        <translation>%1：%2，已更改</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, and its keys</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Rooms and people</source>
        <translation>房间和联系人</translation>
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
    <message>
        <source>Go to…</source>
        <translation>前往…</translation>
    </message>
</context>
<context>
    <name>SleepInhibitor</name>
    <message>
        <source>Hubbub hosts on this computer.</source>
        <translation>Hubbub 正在这台计算机上主持。</translation>
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
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Where you were before</source>
        <translation>以前去过的地方</translation>
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
    <message>
        <source>Choose a host near you, or ask somebody for its address.</source>
        <translation>选择您附近的主机，或向别人询问地址。</translation>
    </message>
    <message>
        <source>Address, link or three words</source>
        <translation>地址、链接或三个词</translation>
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
    <message>
        <source>Message before or after</source>
        <translation>上一条或下一条消息</translation>
    </message>
    <message>
        <source>Fold or unfold a long message</source>
        <translation>折叠或展开长消息</translation>
    </message>
    <message>
        <source>Open what is in the message</source>
        <translation>打开消息中的内容</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>向上或向下一页</translation>
    </message>
    <message>
        <source>First or latest message</source>
        <translation>第一条或最新消息</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation>选择所有消息</translation>
    </message>
    <message>
        <source>Drop the selection, or mark as read</source>
        <translation>取消选择，或标为已读</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
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
    <message>
        <source>Hosting, alone so far</source>
        <translation>正在做主机，暂无他人</translation>
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
    <message>
        <source>, </source>
        <comment>between the things in a list</comment>
        <translation>、</translation>
    </message>
</context>
</TS>
