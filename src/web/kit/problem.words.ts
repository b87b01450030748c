import { words } from '../language/words';

export const PROBLEM = words({
  offline: [
    '连接不上服务器。请检查网络，输入的内容仍在本页。',
    'The server cannot be reached. Check the network; what you typed is still here.',
  ],
  unknown: [
    '出了问题，请稍后再试；若仍不行，请联系管理员。',
    'Something went wrong. Try again; if it persists, tell the administrator.',
  ],
  fields: ['请检查标出的内容。', 'Please check what is marked.'],
  requestId: ['请求编号', 'Request'],
  retry: ['重试', 'Try again'],
  loading: ['正在加载…', 'Loading…'],
  forbiddenTitle: ['没有权限查看', 'Not open to you'],
  forbidden: [
    '您的角色或工作范围不包括此页；如工作需要，请联系管理员。',
    'Neither your roles nor your scope include this page. Ask the administrator if your work needs it.',
  ],
  notFoundTitle: ['没有找到', 'Not found'],
  notFound: ['它可能已被移走，或不在您的工作范围内。', 'It may have gone, or it lies outside your scope.'],
  noPage: ['没有这个页面，或它已换了地址。', 'There is no such page, or it has moved.'],
  home: ['回到首页', 'Go to the first page'],
  brokenTitle: ['页面出错了', 'This page broke'],
  broken: [
    '已输入的内容保存在本机，重新加载后可继续。',
    'What you typed is kept on this computer; reload to go on.',
  ],
  reload: ['重新加载', 'Reload'],
});
